using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Une alerte entière : la note, qui est prévenu, ce qui s’est passé depuis.</summary>
public sealed record FicheAlerte
{
    public required Guid Id { get; init; }

    public required Guid Version { get; init; }

    public required ContenuAlerte Note { get; init; }

    public required DateTime TransmiseA { get; init; }

    public required EtatAlerte Etat { get; init; }

    /// <summary>Prochaines nouvelles attendues : celles de la note, ou du dernier suivi.</summary>
    public required DateTime? ProchainPointA { get; init; }

    /// <summary>Prochaine relance de la chaîne ; <c>null</c> quand il n’y en aura pas.</summary>
    public required DateTime? RelanceA { get; init; }

    public required Cloture? Cloture { get; init; }

    public required string Quartier { get; init; }

    public required string Famille { get; init; }

    public required string GraviteLibelle { get; init; }

    public required string Auteur { get; init; }

    /// <summary>Ce que l’agent peut faire maintenant.</summary>
    public required IReadOnlyList<ActionSurAlerte> Actions { get; init; }

    /// <summary>À appeler maintenant, tant que personne n’a accusé réception d’une alerte grave.</summary>
    public required IReadOnlyList<MaillonAAppeler> AAppeler { get; init; }

    public required IReadOnlyList<DecisionEnCours> Decisions { get; init; }

    public required IReadOnlyList<PersonnePrevenue> Prevenus { get; init; }

    public required IReadOnlyList<EtapeDeFrise> Frise { get; init; }

    public required IReadOnlyList<ObjetLu> Observations { get; init; }

    public required IReadOnlyList<Precedent> Precedents { get; init; }
}

public sealed record DecisionEnCours(Guid SuiviId, string Texte, DateOnly? EcheanceLe);

/// <summary>Une alerte close du même quartier et de la même famille : ce qu’on en avait retenu.</summary>
public sealed record Precedent(Guid Id, DateTime TransmiseA, IssueDAlerte Issue, string Enseignements);

public sealed class FicheAlerteRequete(
    DonneesRelais donnees, Horloge horloge, NomsDesLieux noms, IDelegues delegues, CarnetDAdresses carnet, PrevenusRequete prevenus, FriseRequete frise, ObservationsCiteesParAlertes observations)
{
    /// <returns><c>null</c> hors du périmètre de l’acteur : elle n’existe pas pour lui.</returns>
    public async Task<FicheAlerte?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).SingleOrDefaultAsync(a => a.Id == id, annulation) is not { } alerte) return null;

        var liees = await donnees.ObservationsLiees.Where(o => o.AlerteId == id).Select(o => o.ObservationId).ToListAsync(annulation);
        var personnes = await prevenus.ExecuterAsync(alerte, annulation);
        return new FicheAlerte
        {
            Id = id,
            Version = alerte.Version,
            Note = Note(alerte),
            TransmiseA = alerte.TransmiseA,
            Etat = alerte.Etat,
            ProchainPointA = alerte.ProchainPointA,
            RelanceA = alerte.Etat == EtatAlerte.Signalee ? alerte.Escalade?.DueA : null,
            Cloture = alerte.Cloture,
            Quartier = (await noms.LireAsync([alerte.QuartierId], annulation))(alerte.QuartierId),
            Famille = await donnees.FamillesDAlerte.Where(f => f.Code == alerte.FamilleCode).Select(f => f.Libelle).SingleAsync(annulation),
            GraviteLibelle = await donnees.Gravites.Where(g => g.Niveau == alerte.Gravite).Select(g => g.Libelle).SingleAsync(annulation),
            Auteur = (await delegues.NomsAsync([alerte.AuteurId], annulation)).GetValueOrDefault(alerte.AuteurId, "Ancien agent"),
            Actions = [.. Enum.GetValues<ActionSurAlerte>().Where(a => TransitionDAlerte.Trouver(alerte.Etat, a, acteur.Role) is not null)],
            AAppeler = await AAppelerAsync(alerte, annulation),
            Decisions = await donnees.SuivisDAlerte.Where(s => s.AlerteId == id && s.Nature == NatureDeSuivi.Decision && s.Issue == null)
                .OrderBy(s => s.A).Select(s => new DecisionEnCours(s.Id, s.Texte, s.EcheanceLe)).ToListAsync(annulation),
            Prevenus = personnes,
            Frise = await frise.ExecuterAsync(alerte, personnes, annulation),
            Observations = await observations.LireAsync(liees, acteur, annulation),
            Precedents = await PrecedentsAsync(alerte, acteur, annulation),
        };
    }

    private async Task<IReadOnlyList<MaillonAAppeler>> AAppelerAsync(Alerte alerte, CancellationToken annulation)
    {
        if (alerte.Etat != EtatAlerte.Signalee || alerte.Gravite < Gravite.AppelerDAbord) return [];
        var chaine = await carnet.ChaineAsync(alerte.DepartementCode, horloge.Maintenant, annulation);
        return [.. chaine.Select(m => new MaillonAAppeler(m.Fonction, m.Telephone.Texte, m.Telephone.Affiche))];
    }

    private async Task<IReadOnlyList<Precedent>> PrecedentsAsync(Alerte alerte, Acteur acteur, CancellationToken annulation)
    {
        if (alerte.QuartierId is null) return [];
        var closes = await donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            .Where(a => a.Id != alerte.Id && a.Etat == EtatAlerte.Close && a.QuartierId == alerte.QuartierId && a.FamilleCode == alerte.FamilleCode)
            .OrderByDescending(a => a.TransmiseA).Take(3).ToListAsync(annulation);
        return [.. closes.Select(a => new Precedent(a.Id, a.TransmiseA, a.Cloture!.Issue, a.Cloture.Enseignements))];
    }

    private static ContenuAlerte Note(Alerte alerte) => new()
    {
        QuartierId = alerte.QuartierId,
        Lieu = alerte.Lieu,
        FamilleCode = alerte.FamilleCode,
        Gravite = alerte.Gravite,
        Quoi = alerte.Quoi,
        FaitA = alerte.FaitA,
        ConnuA = alerte.ConnuA,
        Fiabilite = alerte.Fiabilite,
        Bilan = alerte.Bilan,
        DejaInformes = alerte.DejaInformes,
        MesuresPrises = alerte.MesuresPrises,
        Risque = alerte.Risque,
        Appui = alerte.Appui,
        ProchainPointA = alerte.ProchainPointA,
        Niveau = alerte.Niveau,
    };
}
