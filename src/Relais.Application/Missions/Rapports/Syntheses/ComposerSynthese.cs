using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Compose de nouveau : les rubriques que la sous-préfète n’a pas reprises suivent les rapports.</summary>
public sealed record ComposerSynthese(Guid SyntheseId);

public sealed class ComposerSyntheseHandler(DonneesRelais donnees, MatiereDeSyntheseRequete matieres, Horloge horloge)
{
    /// <returns>Nombre de rubriques changées.</returns>
    public async Task<Resultat<int>> ExecuterAsync(ComposerSynthese commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Syntheses.AEcrireAsync(commande.SyntheseId, acteur, annulation) is not { } synthese) return new SyntheseIntrouvable();

        var changes = synthese.Composer(await matieres.ExecuterAsync(synthese.Mois, acteur, annulation));
        if (!changes.EstReussi || changes.Valeur == 0) return changes;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(ComposerSynthese), horloge.Maintenant).Avec(new SyntheseComposee(synthese.Id, changes.Valeur)));
        return await donnees.EnregistrerLaSyntheseAsync(annulation) is { } refus ? refus : changes;
    }
}
