using Relais.Application.Socle.PourRapport;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Missions.Veille;
using Relais.Web.Missions.Veille.Barometre;

namespace Relais.Web.Missions.Partage;

/// <summary>Où s’ouvre ce qu’un rapport cite.</summary>
public static class AdressesDesSources
{
    public static string Adresse(this ProvenanceDElement provenance, Guid id) => provenance switch
    {
        ProvenanceDElement.Observation => VeilleLiens.Observation(id),
        ProvenanceDElement.Alerte => AlertesLiens.Alerte(id),
        ProvenanceDElement.Proposition => PropositionsLiens.Lire(id),
        ProvenanceDElement.Barometre => BarometreLiens.Note(id),
        _ => throw new InvalidOperationException($"{provenance} n’a pas d’adresse."),
    };
}
