using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Compose de nouveau : les rubriques que l’auteur n’a pas reprises suivent les éléments du mois.</summary>
public sealed record ComposerRapport(Guid RapportId);

public sealed class ComposerRapportHandler(DonneesRelais donnees, RapportAEcrireRequete rapports, ElementsDuRapportRequete elements, Horloge horloge)
{
    /// <returns>Nombre de rubriques changées.</returns>
    public async Task<Resultat<int>> ExecuterAsync(ComposerRapport commande, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(commande.RapportId, acteur, annulation) is not { } rapport) return new RapportIntrouvable();

        var dates = await elements.ExecuterAsync(rapport, acteur, annulation);
        var changes = rapport.Composer([.. dates.Select(ElementsDuRapportRequete.EnElement)]);
        if (!changes.EstReussi || changes.Valeur == 0) return changes;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(ComposerRapport), horloge.Maintenant).Avec(new RapportCompose(rapport.Id, changes.Valeur)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : changes;
    }
}
