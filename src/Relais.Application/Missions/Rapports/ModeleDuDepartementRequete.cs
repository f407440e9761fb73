using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le modèle de rapport de la préfecture, ou celui d’usage tant qu’elle n’en a pas réglé.</summary>
public sealed class ModeleDuDepartementRequete(DonneesRelais donnees)
{
    public Task<ModeleDeRapport> ExecuterAsync(Acteur acteur, CancellationToken annulation) => donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
}
