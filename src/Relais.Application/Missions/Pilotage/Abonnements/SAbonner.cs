using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>Un agent s’abonne à un tableau, ou à une liste d’observations.</summary>
/// <param name="TableauId"><c>null</c> pour une liste.</param>
public sealed record SAbonner(Guid? TableauId, FiltreDAbonnement Filtre, RythmeDAbonnement Rythme);

public sealed class SAbonnerHandler(DonneesRelais donnees, SujetsDAbonnement sujets, Horloge horloge)
{
    public const int AbonnementsAuPlus = 20;

    public async Task<Resultat> ExecuterAsync(SAbonner commande, Acteur acteur, CancellationToken annulation)
    {
        var filtre = commande.Filtre;
        var titre = commande.TableauId is { } tableau ? await sujets.NommerTableauAsync(tableau, acteur, annulation) : await sujets.NommerListeAsync(filtre, acteur, annulation);
        if (titre is null) return new SujetDAbonnementInconnu();

        var siens = await donnees.Abonnements.Where(a => a.AgentId == acteur.AgentId).ToListAsync(annulation);
        if (siens.Exists(a => a.TableauId == commande.TableauId && (a.TableauId is not null || a.Filtre == filtre))) return new AbonnementDejaPris();
        if (siens.Count >= AbonnementsAuPlus) return new TropDAbonnements(AbonnementsAuPlus);

        var abonnement = commande.TableauId is { } tableauId
            ? Abonnement.AuTableau(Guid.CreateVersion7(), acteur.AgentId, tableauId, titre, commande.Rythme, horloge.Maintenant, horloge.Aujourdhui)
            : Abonnement.ALaListe(Guid.CreateVersion7(), acteur.AgentId, filtre, titre, commande.Rythme, horloge.Maintenant, horloge.Aujourdhui);
        donnees.Abonnements.Add(abonnement);
        donnees.Operations.Add(Operation.Par(acteur, "Pilotage", nameof(SAbonner), horloge.Maintenant).Avec(new AbonnementPris(abonnement.Id, abonnement.Sujet, abonnement.Rythme)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
