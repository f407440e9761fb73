using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>« Appelé à l’instant » : un maillon de la chaîne joint après l’envoi de la note.</summary>
public sealed record NoterAppel(Guid AlerteId, string Fonction);

public sealed class NoterAppelHandler(DonneesRelais donnees, Horloge horloge, CarnetDAdresses carnet)
{
    /// <summary>Refusé si la fonction n’est pas dans la chaîne de cette heure : un appel noté doit avoir été possible.</summary>
    public async Task<Resultat> ExecuterAsync(NoterAppel commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        var maintenant = horloge.Maintenant;
        if (!(await carnet.ChaineAsync(alerte.DepartementCode, maintenant, annulation)).Any(m => m.Fonction == commande.Fonction)) return new FonctionManquante();

        donnees.Appels.Add(Appel.Noter(alerte.Id, commande.Fonction, maintenant));
        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(NoterAppel), maintenant).Avec(new AppelNote(alerte.Id, commande.Fonction)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
