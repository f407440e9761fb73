using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Reprend une alerte close ; le motif se lit dans la frise.</summary>
public sealed record RouvrirAlerte(Guid AlerteId, string Motif);

public sealed class RouvrirAlerteHandler(DonneesRelais donnees, Horloge horloge, GardeDesAlertes garde, Abonnes abonnes)
{
    public async Task<Resultat> ExecuterAsync(RouvrirAlerte commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        var (passages, _) = garde.Examiner(motif: null, ("Motif", commande.Motif));
        if (passages.Count > 0) return Resultat.Refuse(passages);
        var resultat = alerte.Rouvrir(acteur, commande.Motif);
        if (!resultat.EstReussi) return resultat;

        var operation = Operation.Par(acteur, "Alertes", nameof(RouvrirAlerte), horloge.Maintenant, commande.Motif.Trim()).Avec(new AlerteRouverte(alerte.Id));
        donnees.Operations.Add(operation);
        await abonnes.DireAsync(alerte, EtapesDAlerte.Fin(operation.Id), [Canal.Application, Canal.Courriel], acteur, annulation);
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
