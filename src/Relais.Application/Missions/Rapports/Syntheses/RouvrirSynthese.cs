using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Reprend une synthèse remise ; la version remise reste lisible jusqu’à la suivante.</summary>
public sealed record RouvrirSynthese(Guid SyntheseId, string Motif);

public sealed class RouvrirSyntheseHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RouvrirSynthese commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Syntheses.AEcrireAsync(commande.SyntheseId, acteur, annulation) is not { } synthese) return new SyntheseIntrouvable();

        var resultat = synthese.Rouvrir(acteur.Role, commande.Motif);
        if (!resultat.EstReussi) return resultat;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(RouvrirSynthese), horloge.Maintenant, commande.Motif.Trim()).Avec(new SyntheseRouverte(synthese.Id)));
        return await donnees.EnregistrerLaSyntheseAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
