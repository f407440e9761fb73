using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Transmet une note flash et prévient ceux qu’elle concerne. L’identifiant vient du formulaire : le même envoi deux fois n’en fait qu’une.</summary>
public sealed record TransmettreAlerte(Guid Id, ContenuAlerte Contenu)
{
    /// <summary>Appels passés avant d’écrire.</summary>
    public IReadOnlyList<AppelPasse> Appels { get; init; } = [];

    /// <summary>Pourquoi garder les passages signalés ; <c>null</c> s’ils sont à récrire.</summary>
    public string? MotifDeConservation { get; init; }

    /// <summary>Observations que l’alerte reprend, si l’agent peut les lire.</summary>
    public IReadOnlyList<Guid> Observations { get; init; } = [];
}

/// <param name="Fonction">Maillon appelé.</param>
/// <param name="A">Quand (UTC).</param>
public sealed record AppelPasse(string Fonction, DateTime A);

/// <param name="EstNouvelle">Faux quand elle était déjà transmise : personne n’est prévenu deux fois.</param>
/// <param name="Prevenus">Personnes prévenues.</param>
public sealed record AlerteEnregistree(Guid Id, bool EstNouvelle, int Prevenus);

public sealed class TransmettreAlerteHandler(
    DonneesRelais donnees, Horloge horloge, GardeDesAlertes garde, CarnetDAdresses carnet, Prevenance prevenance, IQuartiers quartiers, ObservationsCiteesParAlertes observations)
{
    public async Task<Resultat<AlerteEnregistree>> ExecuterAsync(TransmettreAlerte commande, Acteur acteur, CancellationToken annulation)
    {
        if (await DejaTransmiseAsync(commande.Id, acteur, annulation) is { } deja) return deja;

        var contenu = commande.Contenu.Nettoye();
        var (passages, gardes) = garde.Examiner(contenu, commande.MotifDeConservation);
        List<Refus> refus = [.. contenu.Verifier(horloge.Maintenant), .. await VerifierLesListesAsync(contenu, acteur, annulation), .. passages];
        if (refus.Count > 0) return Resultat<AlerteEnregistree>.Refuse(refus);

        var gravite = await donnees.Gravites.SingleAsync(g => g.Niveau == contenu.Gravite, annulation);
        var alerte = Alerte.Transmettre(commande.Id, acteur.DepartementCode, acteur.AgentId, contenu, gravite, horloge.Maintenant);
        donnees.Alertes.Add(alerte);
        donnees.Appels.AddRange(commande.Appels.DistinctBy(a => (a.Fonction, a.A)).Select(a => Appel.Noter(alerte.Id, a.Fonction, a.A)));
        var liees = await observations.LireAsync(commande.Observations, acteur, annulation);
        donnees.ObservationsLiees.AddRange(liees.Select(o => ObservationLiee.Lier(alerte.Id, o.Id)));
        var personnes = (await carnet.AuSignalementAsync(AlerteSupposee.De(alerte), horloge.Maintenant, annulation)).Where(p => p.PeutLire || p.Qui.AgentId is null).ToList();
        await prevenance.PrevenirAsync(alerte, personnes, rang: 0, EtapesDAlerte.Signalement, annulation);

        var operation = Operation.Par(acteur, "Alertes", nameof(TransmettreAlerte), horloge.Maintenant)
            .Avec(new AlerteTransmise(alerte.Id, alerte.Gravite, personnes.Count, commande.Appels.Count));
        foreach (var categorie in gardes) operation.Avec(new PassageDAlerteConserve(alerte.Id, categorie, commande.MotifDeConservation!.Trim()));
        donnees.Operations.Add(operation);
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return new AlerteEnregistree(alerte.Id, EstNouvelle: true, personnes.Count);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Deux envois du même formulaire se sont croisés : le premier arrivé a tout enregistré.
            donnees.ChangeTracker.Clear();
            return await DejaTransmiseAsync(commande.Id, acteur, annulation) ?? throw new InvalidOperationException("L’alerte n’a pas pu être enregistrée.", erreur);
        }
    }

    private async Task<Resultat<AlerteEnregistree>?> DejaTransmiseAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        var auteur = await donnees.Alertes.Where(a => a.Id == id).Select(a => (Guid?)a.AuteurId).SingleOrDefaultAsync(annulation);
        if (auteur is null) return null;
        return auteur == acteur.AgentId ? new AlerteEnregistree(id, EstNouvelle: false, 0) : new AlerteDejaPrise();
    }

    private async Task<IReadOnlyList<Refus>> VerifierLesListesAsync(ContenuAlerte contenu, Acteur acteur, CancellationToken annulation)
    {
        List<Refus> refus = [];
        if (!await donnees.FamillesDAlerte.AnyAsync(f => f.Code == contenu.FamilleCode && f.EstActive, annulation)) refus.Add(new FamilleInconnue());
        var permis = acteur.EstLimiteASesQuartiers || contenu.QuartierId is null
            ? acteur.Quartiers
            : [.. (await quartiers.DuDepartementAsync(acteur.DepartementCode, annulation)).Select(q => q.Id)];
        if (contenu.QuartierId is { } quartier && !permis.Contains(quartier)) refus.Add(new AlerteHorsPerimetre());
        return refus;
    }
}
