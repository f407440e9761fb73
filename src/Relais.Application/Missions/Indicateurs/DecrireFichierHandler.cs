using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Décrit une fois les colonnes d’un fichier ; les éditions suivantes du même nom se reconnaissent seules.</summary>
/// <param name="DepotId">Fichier déposé.</param>
/// <param name="Libelle">Nom donné au jeu.</param>
/// <param name="Producteur">Qui le publie.</param>
/// <param name="Niveau">Territoires de ses lignes.</param>
/// <param name="Colonnes">Chaque colonne.</param>
public sealed record DecrireFichier(Guid DepotId, string Libelle, string Producteur, NiveauGeographique Niveau, IReadOnlyList<ColonneDecrite> Colonnes);

/// <param name="EnTete">En-tête.</param>
/// <param name="Role">Ce qu’elle contient.</param>
/// <param name="IndicateurCode">Indicateur connu, ou <c>null</c> pour en créer un du nom de la colonne.</param>
/// <param name="Nature">Nature de l’indicateur créé.</param>
public sealed record ColonneDecrite(string EnTete, RoleDeColonne Role, string? IndicateurCode, NatureDIndicateur Nature);

public sealed partial class DecrireFichierHandler(DonneesRelais donnees, Horloge horloge)
{
    private const int SeuilParDefaut = 5;

    public async Task<Resultat<string>> ExecuterAsync(DecrireFichier commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Depots.AsNoTracking().Where(d => d.Id == commande.DepotId).Select(d => d.Nom).SingleOrDefaultAsync(annulation) is not { } fichier) return new FichierDejaTraite();
        var refus = Verifier(commande);
        if (refus.Count > 0) return Resultat<string>.Refuse(refus);

        var jeu = JeuDeDonnees.Decrire(await CodeLibreAsync(commande.Libelle, annulation), commande.Libelle.Trim(), commande.Producteur.Trim(), 1 + await donnees.JeuxDeDonnees.MaxAsync(j => j.Rang, annulation));
        donnees.JeuxDeDonnees.Add(jeu);
        donnees.NomsDeFichier.Add(NomDeFichier.De(jeu.Code, Motif(fichier), commande.Niveau));
        foreach (var colonne in commande.Colonnes) await AjouterAsync(jeu, commande, colonne, annulation);
        var operation = Operation.Par(acteur, "Indicateurs", nameof(DecrireFichier), horloge.Maintenant);
        donnees.Operations.Add(operation.Avec(new ColonnesDecrites(operation.Id, jeu.Code, commande.Colonnes.Count)));
        await donnees.SaveChangesAsync(annulation);
        return jeu.Code;
    }

    private static List<Refus> Verifier(DecrireFichier commande)
    {
        List<Refus> refus = [];
        if (string.IsNullOrWhiteSpace(commande.Libelle)) refus.Add(new IndicateurIncomplet("un libellé") { Champ = nameof(commande.Libelle) });
        if (string.IsNullOrWhiteSpace(commande.Producteur)) refus.Add(new IndicateurIncomplet("un producteur") { Champ = nameof(commande.Producteur) });
        if (commande.Colonnes.Count(c => c.Role == RoleDeColonne.Territoire) != 1) refus.Add(new CorrespondanceIncomplete("Une colonne, et une seule, porte le code du territoire."));
        if (commande.Colonnes.All(c => c.Role != RoleDeColonne.Valeur)) refus.Add(new CorrespondanceIncomplete("Aucune colonne ne porte de valeurs."));
        var doubles = commande.Colonnes.Where(c => c is { Role: RoleDeColonne.Valeur, IndicateurCode: not null }).GroupBy(c => c.IndicateurCode).Where(g => g.Count() > 1).SelectMany(g => g.Select(c => c.EnTete)).ToList();
        if (doubles.Count > 0) refus.Add(new CorrespondanceIncomplete($"Les colonnes {string.Join(", ", doubles)} donnent le même indicateur."));
        return refus;
    }

    private async Task AjouterAsync(JeuDeDonnees jeu, DecrireFichier commande, ColonneDecrite colonne, CancellationToken annulation)
    {
        var code = colonne.Role != RoleDeColonne.Valeur ? null : colonne.IndicateurCode ?? await NouvelIndicateurAsync(jeu, commande, colonne, annulation);
        donnees.ColonnesDeJeu.Add(ColonneDeJeu.De(jeu.Code, NomAuDictionnaire(TableCsv.Cle(colonne.EnTete)), colonne.Role, code));
    }

    private async Task<string> NouvelIndicateurAsync(JeuDeDonnees jeu, DecrireFichier commande, ColonneDecrite colonne, CancellationToken annulation)
    {
        var code = Code($"{jeu.Code}-{colonne.EnTete}");
        if (await donnees.Indicateurs.FindAsync([code], annulation) is not null) return code;
        var estUnEffectif = colonne.Nature == NatureDIndicateur.Effectif;
        var unite = colonne.Nature switch
        {
            NatureDIndicateur.Part or NatureDIndicateur.Evolution => Unite.Pourcentage,
            NatureDIndicateur.Quantile => Unite.Euros,
            NatureDIndicateur.Indice => Unite.Rapport,
            _ => Unite.Nombre,
        };
        var description = new DescriptionDIndicateur(
            colonne.EnTete.Trim(), "", "À décrire", unite, colonne.Nature, SensDIndicateur.Neutre, jeu.Libelle, jeu.Producteur, commande.Niveau, EstSommable: false,
            estUnEffectif ? $"Les effectifs de moins de {SeuilParDefaut} ne se montrent pas." : "", estUnEffectif ? SeuilParDefaut : null, null);
        donnees.Indicateurs.Add(Indicateur.Decrire(code, description).Valeur);
        return code;
    }

    private async Task<string> CodeLibreAsync(string libelle, CancellationToken annulation)
    {
        var code = Code(libelle);
        var pris = await donnees.JeuxDeDonnees.Where(j => j.Code.StartsWith(code)).Select(j => j.Code).ToListAsync(annulation);
        return pris.Contains(code) ? $"{code}-{pris.Count + 1}" : code;
    }

    // « revenus_2024.csv » se reconnaîtra dans « revenus_2025.csv », et une colonne « tx_2024 » dans « tx_2025 ».
    private static string Motif(string fichier) => Annee().Replace(Path.GetFileNameWithoutExtension(fichier).Trim().ToLowerInvariant().Replace(' ', '_'), "{aaaa}", 1);

    private static string NomAuDictionnaire(string cle) => AnneeFinale().Replace(cle, "{aaaa}");

    private static string Code(string texte)
    {
        var code = Separateurs().Replace(TexteNormalise.De(texte), "-").Trim('-');
        return code.Length > 50 ? code[..50].Trim('-') : code.Length > 1 ? code : $"jeu-{code.Length.ToString(CultureInfo.InvariantCulture)}";
    }

    [GeneratedRegex(@"(?<!\d)20\d{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Annee();

    [GeneratedRegex(@"(?<!\d)20\d{2}$", RegexOptions.None, 1000)]
    private static partial Regex AnneeFinale();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Separateurs();
}
