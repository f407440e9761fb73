using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ajoute un suivi ou une décision, et le dit à ceux que l’alerte avait prévenus.</summary>
/// <param name="Id">Identifiant du suivi, venu du formulaire : le même envoi deux fois n’en fait qu’un.</param>
public sealed record AjouterSuivi(Guid AlerteId, Guid Id, ContenuDeSuivi Contenu)
{
    /// <summary>Pourquoi garder les passages signalés ; <c>null</c> s’ils sont à récrire.</summary>
    public string? MotifDeConservation { get; init; }
}

public sealed class AjouterSuiviHandler(DonneesRelais donnees, Horloge horloge, GardeDesAlertes garde, Abonnes abonnes)
{
    public async Task<Resultat> ExecuterAsync(AjouterSuivi commande, Acteur acteur, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.DansLePerimetreDe(acteur).SingleAsync(a => a.Id == commande.AlerteId, annulation);
        if (await donnees.SuivisDAlerte.AnyAsync(s => s.Id == commande.Id && s.AlerteId == alerte.Id, annulation)) return Resultat.Reussi;

        var (passages, gardes) = garde.Examiner(commande.MotifDeConservation, (nameof(ContenuDeSuivi.Texte), commande.Contenu.Texte));
        if (passages.Count > 0) return Resultat.Refuse(passages);
        var resultat = alerte.Suivre(commande.Id, commande.Contenu, acteur, horloge.Maintenant);
        if (!resultat.EstReussi) return Resultat.Refuse(resultat.Refus);

        donnees.SuivisDAlerte.Add(resultat.Valeur);
        await abonnes.DireAsync(alerte, EtapesDAlerte.Suivi(commande.Id), Canaux(alerte, commande.Contenu.Nature), acteur, annulation);
        var operation = Operation.Par(acteur, "Alertes", nameof(AjouterSuivi), horloge.Maintenant).Avec(new SuiviAjoute(alerte.Id, commande.Id, commande.Contenu.Nature));
        foreach (var categorie in gardes) operation.Avec(new PassageDAlerteConserve(alerte.Id, categorie, commande.MotifDeConservation!.Trim()));
        donnees.Operations.Add(operation);
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }

    // Une simple information n'écrit à personne hors de Relais : les relances en trop font couper les messages.
    private static Canal[] Canaux(Alerte alerte, NatureDeSuivi nature) => nature == NatureDeSuivi.Information && alerte.Gravite < Gravite.AppelerDAbord
        ? [Canal.Application]
        : [Canal.Application, Canal.Courriel];
}
