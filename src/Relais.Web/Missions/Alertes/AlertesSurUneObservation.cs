using Relais.Application.Missions.Alertes;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Socle.Objets;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

/// <summary>Sur la page d’une observation : les alertes qui la reprennent, et de quoi en faire une.</summary>
internal sealed class AlertesSurUneObservation(AlertesDUneObservationRequete alertes) : IActionsSurUnObjet
{
    public async Task<IReadOnlyList<ActionSurUnObjet>> TrouverAsync(ObjetCite objet, Acteur acteur, CancellationToken annulation)
    {
        if (objet.Nature != NatureDObjet.Observation) return [];
        List<ActionSurUnObjet> actions = [];
        if (Politiques.Table[Politiques.AlertesLire].Contains(acteur.Role))
        {
            var liees = await alertes.ExecuterAsync(objet.Id, acteur, annulation);
            actions.AddRange(liees.Select(a => new ActionSurUnObjet($"Alerte de gravité {a.Gravite} : {a.Etat.Libelle().ToLowerInvariant()}", AlertesLiens.Alerte(a.Id), EstUneSuite: true)));
        }

        if (Politiques.Table[Politiques.AlertesSignaler].Contains(acteur.Role)) actions.Add(new("En faire une alerte", AlertesLiens.SignalerDepuis(objet.Id)));
        return actions;
    }
}
