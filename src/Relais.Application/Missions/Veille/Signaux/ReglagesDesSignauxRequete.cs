using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Les réglages en vigueur dans le département, et qui les a changés.</summary>
public sealed record ReglagesLus(ValeursDeReglage Valeurs, IReadOnlyList<LigneDHistorique> Historique);

public sealed class ReglagesDesSignauxRequete(DonneesRelais donnees, HistoriqueRequete historique)
{
    public async Task<ReglagesLus> ExecuterAsync(Acteur acteur, CancellationToken annulation) => new(
        await donnees.ValeursDeReglageAsync(acteur.DepartementCode, annulation),
        await historique.ExecuterAsync(ReglerLesSignauxHandler.Identifiant(acteur.DepartementCode), annulation));
}
