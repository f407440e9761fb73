using Relais.Application.Socle;
using Relais.Application.Socle.Objets;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce qui, depuis le mois dernier, dit un besoin, une difficulté ou une idée dans un quartier.</summary>
public sealed class SourcesPossiblesRequete(IEnumerable<IElementsPourRapport> missions, ObjetsCites objets, Horloge horloge)
{
    private const int SourcesAuPlus = 15;
    private static readonly string[] Rubriques = [CodesDeRubrique.Besoins, CodesDeRubrique.Difficultes, CodesDeRubrique.Propositions, CodesDeRubrique.Evenements];

    /// <param name="quartierId">Quartier ; <c>null</c> pour tout le département.</param>
    public async Task<IReadOnlyList<SourcePossible>> ExecuterAsync(Guid? quartierId, Acteur acteur, CancellationToken annulation)
    {
        var mois = Mois.De(horloge.Aujourdhui);
        List<ElementPourRapport> elements = [];
        foreach (var mission in missions)
        {
            foreach (var m in (Mois[])[mois.Precedent, mois]) elements.AddRange(await mission.DuMoisAsync(acteur, m, annulation));
        }

        var recentes = elements.Where(e => (quartierId is null || e.QuartierId == quartierId) && Rubriques.Contains(e.Rubrique, StringComparer.Ordinal))
            .OrderByDescending(e => e.Date).Select(e => EnObjet(e)).OfType<ObjetCite>().Distinct().Take(SourcesAuPlus).ToList();
        var lus = await objets.LireAsync(recentes, acteur, annulation);
        return [.. recentes.Where(lus.ContainsKey).Select(o => new SourcePossible(o, lus[o].Libelle, lus[o].Texte, false))];
    }

    // Une proposition n'en appuie pas une autre.
    private static ObjetCite? EnObjet(ElementPourRapport element) => element.Provenance switch
    {
        ProvenanceDElement.Observation => new(NatureDObjet.Observation, element.Id),
        ProvenanceDElement.Alerte => new(NatureDObjet.Alerte, element.Id),
        _ => null,
    };
}
