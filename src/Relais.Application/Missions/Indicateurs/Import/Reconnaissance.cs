using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>Which known family a file belongs to: by its name, else by its headers.</summary>
internal sealed class Reconnaissance(DonneesRelais donnees)
{
    private const double PartDesColonnesAuMoins = 0.8;

    public static void Enregistrer(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddScoped<Reconnaissance>(services);

    /// <summary>The plan, or <c>null</c> once the report says what is missing.</summary>
    public async Task<PlanDeLecture?> ChercherAsync(string nomDeFichier, IReadOnlyList<string> enTetes, int? edition, RapportDImport rapport, CancellationToken annulation)
    {
        var colonnes = (await donnees.ColonnesDeJeu.AsNoTracking().ToListAsync(annulation)).ToLookup(c => c.JeuCode, StringComparer.Ordinal);
        var noms = await donnees.NomsDeFichier.AsNoTracking().ToListAsync(annulation);
        var cles = enTetes.Select(TableCsv.Cle).ToList();
        int? annee = null;
        var reconnu = noms.Where(n => n.Reconnait(nomDeFichier, out annee)).MaxBy(n => n.Motif.Length);
        reconnu?.Reconnait(nomDeFichier, out annee);
        reconnu ??= ParLesEnTetes(cles, colonnes) is { } jeuCode ? noms.Find(n => n.JeuCode == jeuCode) : null;
        if (reconnu is null)
        {
            rapport.Refuser(1, "en-tête", Resumer(enTetes), "Ni le nom du fichier, ni ses colonnes ne sont connus.", "Décrivez ses colonnes une fois, depuis la page d’import : Relais s’en souviendra.");
            return null;
        }

        annee = edition ?? annee ?? AnneeDuNom(nomDeFichier);
        if (annee is null)
        {
            rapport.Refuser(null, "édition", nomDeFichier, "Le nom du fichier ne dit pas l’année de l’édition.", "Donnez-la avec le fichier (« --edition 2024 » en ligne de commande).");
            return null;
        }

        return await PlanifierAsync(reconnu, annee.Value, enTetes, cles, [.. colonnes[reconnu.JeuCode]], rapport, annulation);
    }

    private async Task<PlanDeLecture?> PlanifierAsync(NomDeFichier fichier, int annee, IReadOnlyList<string> enTetes, List<string> cles, List<ColonneDeJeu> connues, RapportDImport rapport, CancellationToken annulation)
    {
        var jeu = await donnees.JeuxDeDonnees.AsNoTracking().SingleAsync(j => j.Code == fichier.JeuCode, annulation);
        var indicateurs = await donnees.Indicateurs.AsNoTracking().ToDictionaryAsync(i => i.Code, annulation);
        var parNom = connues.ToDictionary(c => c.Nom, StringComparer.Ordinal);
        var lues = cles.Select((cle, rang) => (Rang: rang, Cle: cle, Connue: Connue(parNom, cle))).Where(c => c.Cle.Length > 0).ToList();
        var territoire = lues.Find(c => c.Connue?.Colonne.Role == RoleDeColonne.Territoire);
        if (territoire.Connue is null)
        {
            rapport.Refuser(1, "en-tête", Resumer(enTetes), "Aucune colonne ne porte le code du territoire.", $"Le jeu « {jeu.Libelle} » l’appelle « {connues.Find(c => c.Role == RoleDeColonne.Territoire)?.Nom.ToUpperInvariant()} ».");
            return null;
        }

        List<(int Rang, string Nom)> notes = [.. lues.Where(c => c.Connue?.Colonne.Role == RoleDeColonne.Note).Select(c => (c.Rang, c.Cle))];
        List<ColonneDeValeurs> valeurs = [.. lues
            .Where(c => c.Connue?.Colonne is { Role: RoleDeColonne.Valeur, IndicateurCode: not null })
            .Select(c => new ColonneDeValeurs(
                c.Rang, enTetes[c.Rang].Trim(), c.Connue!.Value.Colonne.Nom, indicateurs[c.Connue.Value.Colonne.IndicateurCode!], c.Connue.Value.Annee,
                notes.Exists(n => n.Nom == c.Connue.Value.Colonne.NoteNom) ? c.Connue.Value.Colonne.NoteNom : null))];
        if (valeurs.GroupBy(v => v.Indicateur.Code).FirstOrDefault(g => g.Count() > 1) is { } double_)
        {
            rapport.Refuser(1, string.Join(", ", double_.Select(v => v.EnTete)), "", $"Deux colonnes donnent « {double_.First().Indicateur.Libelle} ».", "Gardez-en une, ou corrigez le dictionnaire.");
            return null;
        }

        if (valeurs.Count == 0)
        {
            rapport.Refuser(1, "en-tête", Resumer(enTetes), "Aucune colonne de valeurs n’est connue.", "Décrivez ses colonnes depuis la page d’import.");
            return null;
        }

        var nom = lues.Find(c => c.Connue?.Colonne.Role == RoleDeColonne.Nom);
        return new(jeu, fichier.Niveau, annee, territoire.Rang, nom.Connue is null ? null : nom.Rang, valeurs, notes, [.. lues.Where(c => c.Connue is null).Select(c => enTetes[c.Rang].Trim())]);
    }

    private static (ColonneDeJeu Colonne, int? Annee)? Connue(Dictionary<string, ColonneDeJeu> connues, string cle)
    {
        foreach (var (nom, annee) in ColonneDeJeu.Noms(cle))
        {
            if (connues.TryGetValue(nom, out var colonne)) return (colonne, annee);
        }

        return null;
    }

    private static string? ParLesEnTetes(List<string> cles, ILookup<string, ColonneDeJeu> colonnes)
    {
        var remplies = cles.Where(c => c.Length > 0).ToList();
        return colonnes
            .Select(jeu => (jeu.Key, Connues: remplies.Select(c => Connue(jeu.ToDictionary(k => k.Nom, StringComparer.Ordinal), c)).OfType<(ColonneDeJeu Colonne, int? Annee)>().ToList()))
            .Where(j => j.Connues.Exists(c => c.Colonne.Role == RoleDeColonne.Territoire) && j.Connues.Count >= remplies.Count * PartDesColonnesAuMoins)
            .OrderByDescending(j => j.Connues.Count).ThenBy(j => j.Key, StringComparer.Ordinal)
            .Select(j => j.Key)
            .FirstOrDefault();
    }

    private static int? AnneeDuNom(string nom)
    {
        var lues = System.Text.RegularExpressions.Regex.Matches(nom, @"(?<!\d)20\d{2}(?!\d)", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        return lues.Count == 1 ? int.Parse(lues[0].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static string Resumer(IReadOnlyList<string> enTetes) => string.Join(", ", enTetes.Where(e => e.Length > 0).Take(8)) + (enTetes.Count > 8 ? "…" : "");
}
