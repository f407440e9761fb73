using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>
/// Un événement urgent, de sa note flash à sa clôture. Son identifiant vient du formulaire : envoyer deux fois n’en fait
/// jamais deux. Ce qui a été transmis ne se récrit pas : on y ajoute des suivis.
/// </summary>
public sealed class Alerte : IDiffuse, IVersionne
{
    private Alerte() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Guid? QuartierId { get; private set; }

    public Guid AuteurId { get; private set; }

    public NiveauDiffusion Niveau { get; private set; }

    public string? Lieu { get; private set; }

    public string FamilleCode { get; private set; } = "";

    public int Gravite { get; private set; }

    public string Quoi { get; private set; } = "";

    public DateTime FaitA { get; private set; }

    public DateTime ConnuA { get; private set; }

    /// <summary>Instant où la note est arrivée dans Relais (UTC).</summary>
    public DateTime TransmiseA { get; private set; }

    public FiabiliteDAlerte Fiabilite { get; private set; }

    public string? Bilan { get; private set; }

    public string? DejaInformes { get; private set; }

    public string? MesuresPrises { get; private set; }

    public string? Risque { get; private set; }

    public string? Appui { get; private set; }

    /// <summary>Prochaines nouvelles attendues (UTC) ; <c>null</c> si aucune n’est promise.</summary>
    public DateTime? ProchainPointA { get; private set; }

    public EtatAlerte Etat { get; private set; }

    public Accuse? Accuse { get; private set; }

    /// <summary>Prochaine relance de la chaîne ; <c>null</c> une fois l’alerte accusée, ou la chaîne épuisée.</summary>
    public Escalade? Escalade { get; private set; }

    /// <summary>Dernière clôture ; <c>null</c> tant que l’alerte est ouverte.</summary>
    public Cloture? Cloture { get; private set; }

    public bool EstOuverte => Etat != EtatAlerte.Close;

    public static Alerte Transmettre(Guid id, string departementCode, Guid auteurId, ContenuAlerte contenu, Gravite gravite, DateTime transmiseA) => new()
    {
        Id = id,
        DepartementCode = departementCode,
        AuteurId = auteurId,
        QuartierId = contenu.QuartierId,
        Niveau = contenu.Niveau,
        Lieu = contenu.Lieu,
        FamilleCode = contenu.FamilleCode,
        Gravite = contenu.Gravite,
        Quoi = contenu.Quoi,
        FaitA = contenu.FaitA,
        ConnuA = contenu.ConnuA,
        TransmiseA = transmiseA,
        Fiabilite = contenu.Fiabilite,
        Bilan = contenu.Bilan,
        DejaInformes = contenu.DejaInformes,
        MesuresPrises = contenu.MesuresPrises,
        Risque = contenu.Risque,
        Appui = contenu.Appui,
        ProchainPointA = contenu.ProchainPointA,
        Etat = EtatAlerte.Signalee,
        Escalade = gravite.Premiere(transmiseA),
    };

    public Resultat AccuserReception(Acteur acteur, DateTime a)
    {
        if (Passer(ActionSurAlerte.AccuserReception, acteur.Role) is { } refus) return refus;
        (Accuse, Escalade) = (new Accuse(a, acteur.AgentId), null);
        return Resultat.Reussi;
    }

    public Resultat PrendreEnCharge(Acteur acteur) => Passer(ActionSurAlerte.PrendreEnCharge, acteur.Role) is { } refus ? refus : Resultat.Reussi;

    /// <summary>Ajoute un suivi ; une décision met l’alerte en traitement.</summary>
    public Resultat<Suivi> Suivre(Guid suiviId, ContenuDeSuivi contenu, Acteur acteur, DateTime a)
    {
        var action = contenu.Nature == NatureDeSuivi.Decision ? ActionSurAlerte.Decider : ActionSurAlerte.Suivre;
        if (contenu.Verifier(a) is { Count: > 0 } fautes) return Resultat<Suivi>.Refuse(fautes);
        if (Passer(action, acteur.Role) is { } refus) return refus;
        ProchainPointA = contenu.ProchainPointA;
        return Suivi.Ecrire(suiviId, Id, acteur.AgentId, contenu, a);
    }

    /// <param name="decisionsSansIssue">Décisions dont l’issue n’est pas dite : elles retiennent la clôture.</param>
    public Resultat Clore(Acteur acteur, IssueDAlerte issue, string enseignements, int decisionsSansIssue, DateTime a)
    {
        if (string.IsNullOrWhiteSpace(enseignements)) return new EnseignementsManquants();
        if (decisionsSansIssue > 0) return new DecisionsSansIssue(decisionsSansIssue);
        if (Passer(ActionSurAlerte.Clore, acteur.Role) is { } refus) return refus;
        (Cloture, ProchainPointA) = (new Cloture(a, acteur.AgentId, issue, enseignements.Trim().ReplaceLineEndings("\n")), null);
        return Resultat.Reussi;
    }

    public Resultat Rouvrir(Acteur acteur, string motif)
    {
        if (string.IsNullOrWhiteSpace(motif)) return new ReouvertureSansMotif();
        if (Passer(ActionSurAlerte.Rouvrir, acteur.Role) is { } refus) return refus;
        Cloture = null;
        return Resultat.Reussi;
    }

    /// <summary>Passe au rang suivant de la chaîne, et fixe la relance d’après tant qu’il en reste.</summary>
    /// <returns>Le rang atteint ; <c>null</c> si rien n’est dû.</returns>
    public int? Relancer(Gravite gravite, DateTime a)
    {
        if (Etat != EtatAlerte.Signalee || Escalade is not { } escalade || escalade.DueA > a) return null;
        var rang = escalade.Rang + 1;
        Escalade = gravite.Suivante(rang, a);
        return rang;
    }

    private ActionImpossibleSurLAlerte? Passer(ActionSurAlerte action, Role role)
    {
        if (TransitionDAlerte.Trouver(Etat, action, role) is not { } transition) return new ActionImpossibleSurLAlerte(Etat, action);
        Etat = transition.Vers;
        return null;
    }
}
