using Relais.Application.Missions.Veille.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les éléments du mois qui relèvent d’un rapport : ceux de ses quartiers, et hors quartier ceux de son auteur.</summary>
public sealed class ElementsDuRapportRequete(IVeillePourRapport veille)
{
    public async Task<IReadOnlyList<ElementDeVeille>> ExecuterAsync(RapportMensuel rapport, Acteur acteur, CancellationToken annulation)
    {
        var elements = await veille.DuMoisAsync(acteur, rapport.Mois, annulation);
        return [.. elements.Where(e => rapport.SectionPour(EnElement(e)) is { Genre: GenreDeSection.Quartier } || (e.QuartierId is null && e.AuteurId == rapport.AuteurId))];
    }

    internal static ElementDuMois EnElement(ElementDeVeille element) => new(
        element.Id, element.Date, element.QuartierId, element.Nature, element.Theme, element.Texte, element.Source == "rumeur", element.Fiabilite, element.ActeurDeTerrain);
}
