using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>Les abonnements d’un agent, et si cette installation envoie des courriels.</summary>
public sealed class MesAbonnementsRequete(DonneesRelais donnees, BoiteDEnvoi boite)
{
    public async Task<MesAbonnements> ExecuterAsync(Acteur acteur, CancellationToken annulation) => new(
        await donnees.Abonnements.AsNoTracking().Where(a => a.AgentId == acteur.AgentId).OrderBy(a => a.PrisA).ThenBy(a => a.Id)
            .Select(a => new LigneDAbonnement(a.Id, a.Sujet, a.Titre, a.Rythme, a.TableauId)).ToListAsync(annulation),
        boite.CanauxOuverts.Contains(Canal.Courriel));
}

/// <param name="PeutEcrire">Faux quand cette installation n’envoie aucun courriel.</param>
public sealed record MesAbonnements(IReadOnlyList<LigneDAbonnement> Lignes, bool PeutEcrire);

public sealed record LigneDAbonnement(Guid Id, SujetDAbonnement Sujet, string Titre, RythmeDAbonnement Rythme, Guid? TableauId);
