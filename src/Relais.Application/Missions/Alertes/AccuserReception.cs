using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>L’autorité dit qu’elle a reçu l’alerte : l’escalade s’arrête, l’auteur le sait.</summary>
public sealed record AccuserReception(Guid AlerteId);

public sealed class AccuserReceptionHandler(DonneesRelais donnees, Horloge horloge, CarnetDAdresses carnet, Prevenance prevenance)
{
    public async Task<Resultat> ExecuterAsync(AccuserReception commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        var resultat = alerte.AccuserReception(acteur, horloge.Maintenant);
        if (!resultat.EstReussi) return resultat;

        await NoterLaReceptionAsync(alerte, acteur, annulation);
        if (alerte.AuteurId != acteur.AgentId && await carnet.AgentAsync(alerte, alerte.AuteurId, "Auteur", annulation) is { } auteur)
        {
            prevenance.Dire(alerte, auteur, [Canal.Application, Canal.Courriel, Canal.Sms], EtapesDAlerte.Accuse);
        }

        donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(AccuserReception), horloge.Maintenant).Avec(new AlerteAccusee(alerte.Id)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }

    private async Task NoterLaReceptionAsync(Alerte alerte, Acteur acteur, CancellationToken annulation)
    {
        var cle = acteur.AgentId.ToString("n");
        var reception = await donnees.Receptions.SingleOrDefaultAsync(r => r.AlerteId == alerte.Id && r.Destinataire == cle, annulation);
        if (reception is null)
        {
            reception = Reception.Prevenir(alerte.Id, cle, acteur.AgentId, "A ouvert l’alerte de lui-même", alerte.Escalade?.Rang ?? 0, horloge.Maintenant);
            donnees.Receptions.Add(reception);
        }

        reception.Accuser(horloge.Maintenant);
    }
}
