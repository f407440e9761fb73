using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Veille.Barometre.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>
/// L’ambiance d’un quartier, telle qu’un rapport la reprend : une phrase de médianes et de tendances, puis les faits qui les
/// motivent, à la lettre. Elle porte l’identifiant de la première note du mois, et ne change donc pas de lien quand le mois avance.
/// </summary>
internal sealed class BarometrePourRapport(DonneesRelais donnees, IAmbianceDesQuartiers ambiances) : IElementsPourRapport
{
    private const int JeudiDeLaSemaine = 3;
    private const int ForceDUneSynthese = 2;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IElementsPourRapport, BarometrePourRapport>();

    public async Task<IReadOnlyList<ElementPourRapport>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation) =>
        [.. (await ambiances.DuMoisAsync(acteur, mois, annulation)).Select(a => Element(a, a.Motifs[0].NoteId, mois))];

    public async Task<IReadOnlyList<ElementPourRapport>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation)
    {
        var notes = await donnees.NotesDeBarometre.AsNoTracking().DansLePerimetreDe(acteur).Where(n => ids.Contains(n.Id))
            .Select(n => new { n.Id, n.QuartierId, n.SemaineDu }).ToListAsync(annulation);
        List<ElementPourRapport> elements = [];
        foreach (var mois in notes.GroupBy(n => Mois.De(n.SemaineDu.AddDays(JeudiDeLaSemaine))))
        {
            var duMois = (await ambiances.DuMoisAsync(acteur, mois.Key, annulation)).ToDictionary(a => a.QuartierId);
            elements.AddRange(mois.Select(n => Element(duMois[n.QuartierId!.Value], n.Id, mois.Key)));
        }

        return elements;
    }

    private static ElementPourRapport Element(AmbianceDuQuartier ambiance, Guid id, Mois mois) => new(
        id,
        ProvenanceDElement.Barometre,
        ambiance.Motifs[^1].SemaineDu.AddDays(JeudiDeLaSemaine),
        ambiance.QuartierId,
        CodesDeRubrique.Ambiance,
        new("barometre", "baromètre", "baromètres"),
        "Baromètre",
        Dire(ambiance, mois),
        ForceDUneSynthese,
        NiveauDiffusion.Equipe,
        ambiance.Motifs[0].AuteurId);

    private static string Dire(AmbianceDuQuartier ambiance, Mois mois)
    {
        var axes = ambiance.Axes.Select(a => $"{char.ToLowerInvariant(a.Libelle[0])}{a.Libelle[1..]} {a.Mediane?.ToString("0.#", Mois.Francais)}{(a.Fleche == Tendance.Inconnue.Fleche() ? "" : $" {a.Fleche}")}");
        var motifs = ambiance.Motifs.Select(m => m.Motif.EndsWith('.') ? m.Motif : m.Motif + ".").Distinct(StringComparer.Ordinal);
        return $"Baromètre {mois.AvecDe}, médianes de 1 à 5 ({ambiance.SemainesNotees} semaines notées sur {ambiance.Semaines}) : {string.Join(", ", axes)}. {string.Join(' ', motifs)}";
    }
}
