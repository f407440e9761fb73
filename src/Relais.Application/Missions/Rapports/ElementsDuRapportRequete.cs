using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les éléments du mois qui relèvent d’un rapport, de toutes les missions : ceux de ses quartiers, et hors quartier ceux de son auteur.</summary>
public sealed class ElementsDuRapportRequete(IEnumerable<IElementsPourRapport> missions)
{
    public async Task<IReadOnlyList<ElementPourRapport>> ExecuterAsync(RapportMensuel rapport, Acteur acteur, CancellationToken annulation) =>
        [.. (await missions.RassemblerAsync(m => m.DuMoisAsync(acteur, rapport.Mois, annulation)))
            .Where(e => rapport.SectionPour(EnElement(e)) is { Genre: GenreDeSection.Quartier } || (e.QuartierId is null && e.AuteurId == rapport.AuteurId))
            .OrderBy(e => e.Date).ThenBy(e => e.Id)];

    internal static ElementDuMois EnElement(ElementPourRapport element) => new(
        element.Id, element.Date, element.QuartierId, element.Rubrique, element.Theme, element.Texte, element.EstAVerifier, element.Force, element.Structure);
}
