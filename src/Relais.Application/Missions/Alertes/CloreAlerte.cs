using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Clôt une alerte, avec ce qu’on en retient.</summary>
public sealed record CloreAlerte(Guid AlerteId, Guid Version, IssueDAlerte Issue, string Enseignements);

public sealed class CloreAlerteHandler(DonneesRelais donnees, Horloge horloge, GardeDesAlertes garde, Abonnes abonnes)
{
    public async Task<Resultat> ExecuterAsync(CloreAlerte commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        if (alerte.Version != commande.Version) return new AlerteModifieeEntretemps();
        var (passages, _) = garde.Examiner(motif: null, ("Enseignements", commande.Enseignements));
        if (passages.Count > 0) return Resultat.Refuse(passages);
        var sansIssue = await donnees.SuivisDAlerte.CountAsync(s => s.AlerteId == alerte.Id && s.Nature == NatureDeSuivi.Decision && s.Issue == null, annulation);
        var resultat = alerte.Clore(acteur, commande.Issue, commande.Enseignements, sansIssue, horloge.Maintenant);
        if (!resultat.EstReussi) return resultat;

        var operation = Operation.Par(acteur, "Alertes", nameof(CloreAlerte), horloge.Maintenant).Avec(new AlerteClose(alerte.Id, commande.Issue));
        donnees.Operations.Add(operation);
        await abonnes.DireAsync(alerte, EtapesDAlerte.Fin(operation.Id), [Canal.Application, Canal.Courriel], acteur, annulation);
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
