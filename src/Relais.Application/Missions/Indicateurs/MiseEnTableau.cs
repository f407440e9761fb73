using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Met des chiffres dans un tableau partagé.</summary>
public sealed class MiseEnTableau(DonneesRelais donnees, ITerritoiresDesQuartiers territoires, LectureDesChiffres lecture, IDelegues delegues)
{
    private static readonly CaseDeTableau SansValeur = new(null, "aucun chiffre", "", "", null);

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<MiseEnTableau>();

    public async Task<TableauLu> RemplirAsync(TableauPartage tableau, CancellationToken annulation)
    {
        var duDepartement = (await territoires.DuDepartementAsync(tableau.DepartementCode, annulation)).ToDictionary(q => q.Id);
        var quartiers = tableau.Quartiers.Select(id => duDepartement.GetValueOrDefault(id)).OfType<TerritoiresDuQuartier>().ToList();
        var indicateurs = await donnees.Indicateurs.AsNoTracking().Where(i => tableau.Indicateurs.Contains(i.Code)).ToDictionaryAsync(i => i.Code, annulation);
        var chiffres = await lecture.DesTerritoiresAsync([.. quartiers.SelectMany(q => q.Codes()).Distinct()], annulation);
        var auteurs = await delegues.NomsAsync([tableau.AuteurId], annulation);
        var lignes = tableau.Indicateurs.Where(indicateurs.ContainsKey).Select(code => Ligne(tableau, indicateurs[code], quartiers, chiffres)).ToList();
        return new(
            tableau.Titre,
            tableau.Introduction,
            auteurs.GetValueOrDefault(tableau.AuteurId, "Ancien agent"),
            tableau.DepartementCode,
            [.. quartiers.Select(q => new QuartierDuTableau(q.Code.Texte, q.Nom))],
            lignes,
            [.. lignes.SelectMany(l => l.Cases).Select(c => c.Source).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal)]);
    }

    private static LigneDeTableau Ligne(TableauPartage tableau, Indicateur indicateur, List<TerritoiresDuQuartier> quartiers, ChiffresLus chiffres)
    {
        var points = quartiers.Select(q => chiffres.Dernier(indicateur, NiveauGeographique.Quartier, q.Codes())).ToList();
        return new(
            indicateur.Code,
            indicateur.Libelle,
            indicateur.Definition,
            indicateur.Unite.Libelle(),
            [.. quartiers.Select((q, i) => points[i] is { } point ? Case(indicateur, point, q) : SansValeur)],
            quartiers.Count > 1 && points.TrueForAll(p => p is not null) ? Total(indicateur, [.. points.Select(p => p!.Chiffre)]) : null,
            tableau.Notes.FirstOrDefault(n => n.IndicateurCode == indicateur.Code)?.Texte);
    }

    private static TotalDeTableau Total(Indicateur indicateur, IReadOnlyList<Chiffre> chiffres)
    {
        var somme = Agregation.Sommer(indicateur, chiffres);
        return somme.EstReussi ? new(Ecriture.Nombre(somme.Valeur, indicateur.Unite), null) : new(null, somme.Refus[0].Phrase);
    }

    private static CaseDeTableau Case(Indicateur indicateur, PointDEvolution point, TerritoiresDuQuartier quartier)
    {
        List<string> reserves = [];
        if (point.Territoire != quartier.Code.Texte) reserves.Add($"quartier {point.Territoire}, de même contour");
        if (point.Chiffre.Note is { } note) reserves.Add($"note de qualité {note}");
        return new(point.Chiffre.Valeur.Nombre, point.Chiffre.Valeur.Ecrire(indicateur.Unite), point.Chiffre.Periode, point.Chiffre.Provenance, reserves.Count == 0 ? null : string.Join(" ; ", reserves));
    }
}
