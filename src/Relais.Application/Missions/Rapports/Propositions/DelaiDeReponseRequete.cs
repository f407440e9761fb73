using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Le délai de réponse réglé pour la préfecture, en jours.</summary>
public sealed class DelaiDeReponseRequete(DonneesRelais donnees)
{
    public async Task<int> ExecuterAsync(Acteur acteur, CancellationToken annulation) =>
        (await donnees.ReglagesDesPropositionsDeAsync(acteur.DepartementCode, annulation)).DelaiDeReponse;
}
