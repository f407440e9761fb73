using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Territoires.Contrats;

namespace Relais.Application.Missions.Pilotage;

/// <summary>Un quartier sur une page.</summary>
/// <param name="Chiffres">Les indicateurs clés, dans l’ordre du catalogue, avec leur millésime et leur marque.</param>
/// <param name="Delegues">Les délégués qui y sont en mission ce mois-ci.</param>
/// <param name="Terrain">Ce que le terrain en dit ; <c>null</c> pour qui n’en lit rien : un autre délégué, un gestionnaire, un administrateur.</param>
/// <param name="Le">Jour de la fiche.</param>
public sealed record FicheDuQuartier(QuartierDecrit Quartier, IReadOnlyList<IndicateurCle> Chiffres, IReadOnlyList<string> Delegues, TerrainDuQuartier? Terrain, DateOnly Le)
{
    private const string Population = "population";

    /// <summary>La population municipale publiée ; <c>null</c> quand aucun fichier ne la donne.</summary>
    public IndicateurCle? Habitants => Chiffres.FirstOrDefault(c => c.Code == Population);

    /// <summary>Les autres indicateurs clés.</summary>
    public IEnumerable<IndicateurCle> AutresChiffres => Chiffres.Where(c => c.Code != Population);
}
