using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Ce qu’un délégué propose de faire. Elle attend une réponse dans un délai connu, et se suit jusqu’à sa preuve.</summary>
public sealed class Proposition : IDiffuse, IVersionne
{
    public const int LongueurDuRetour = 1_500;

    /// <summary>Délai pour décider une fois que le service saisi a répondu.</summary>
    private const int JoursPourDeciderApresAvis = 7;

    private readonly List<SourceDeProposition> _sources = [];
    private readonly List<RemiseDuRetour> _remises = [];

    private Proposition() { }

    public Guid Id { get; private set; }

    public Guid Version { get; private set; }

    public string DepartementCode { get; private set; } = "";

    public Guid AuteurId { get; private set; }

    public Guid? QuartierId { get; private set; }

    public string ThemeCode { get; private set; } = "";

    public NiveauDiffusion Niveau { get; private set; }

    public string Objet { get; private set; } = "";

    public string Texte { get; private set; } = "";

    public string EffetAttendu { get; private set; } = "";

    public Destinataire Destinataire { get; private set; } = null!;

    public Montant? Cout { get; private set; }

    public DateOnly? SouhaiteePourLe { get; private set; }

    public string? Demandeurs { get; private set; }

    /// <summary>Jour du dépôt, à la préfecture.</summary>
    public DateOnly DeposeeLe { get; private set; }

    public EtatProposition Etat { get; private set; }

    /// <summary>Jour où elle est entrée dans cet état.</summary>
    public DateOnly EtatDepuisLe { get; private set; }

    /// <summary>Dernier jour pour que quelqu’un fasse le pas suivant ; <c>null</c> quand rien n’est attendu.</summary>
    public DateOnly? AttendueLe { get; private set; }

    /// <summary>Jour de la première réponse de fond ; une mise en attente n’en est pas une.</summary>
    public DateOnly? RepondueLe { get; private set; }

    public Reponse? Reponse { get; private set; }

    public Engagement? Engagement { get; private set; }

    public Saisine? Saisine { get; private set; }

    public Realisation? Realisation { get; private set; }

    /// <summary>Ce que le délégué dit à ceux qui ont exprimé le besoin.</summary>
    public string? Retour { get; private set; }

    /// <summary>Jour d’une réponse qui reste à dire à ceux qui ont exprimé le besoin ; <c>null</c> quand c’est fait, ou s’il n’y a personne à qui la dire.</summary>
    public DateOnly? ARendreDepuisLe { get; private set; }

    /// <summary>Une réponse que l’auteur n’a pas encore reçue par message.</summary>
    public bool EstAAnnoncer { get; private set; }

    /// <summary>Dernier rappel envoyé sur ce qui est attendu maintenant.</summary>
    public DateOnly? RappeleeLe { get; private set; }

    public IReadOnlyList<SourceDeProposition> Sources => _sources;

    public IReadOnlyList<RemiseDuRetour> Remises => _remises;

    public ContenuDeProposition Contenu => new()
    {
        Objet = Objet,
        Texte = Texte,
        EffetAttendu = EffetAttendu,
        Destinataire = Destinataire,
        Cout = Cout,
        SouhaiteePourLe = SouhaiteePourLe,
        QuartierId = QuartierId,
        ThemeCode = ThemeCode,
        Demandeurs = Demandeurs,
        Niveau = Niveau,
    };


    public static Proposition Deposer(Guid id, string departementCode, Guid auteurId, ContenuDeProposition contenu, DateOnly aujourdhui, int delaiDeReponse)
    {
        var proposition = new Proposition
        {
            Id = id,
            DepartementCode = departementCode,
            AuteurId = auteurId,
            DeposeeLe = aujourdhui,
            EtatDepuisLe = aujourdhui,
            AttendueLe = aujourdhui.AddDays(delaiDeReponse),
        };
        proposition.Ecrire(contenu);
        return proposition;
    }

    /// <param name="acteur">Qui regarde.</param>
    /// <param name="remplaces">Délégués qu’il remplace aujourd’hui.</param>
    public IReadOnlyList<TitreSurProposition> TitresDe(Acteur acteur, IReadOnlyCollection<Guid> remplaces) => acteur.Role switch
    {
        Role.Delegue when AuteurId == acteur.AgentId || remplaces.Contains(AuteurId) => [TitreSurProposition.Auteur, TitreSurProposition.Suivi],
        Role.SousPrefet when Destinataire.EstLePrefet => [TitreSurProposition.Suivi],
        Role.SousPrefet => [TitreSurProposition.Decideur, TitreSurProposition.Suivi],
        Role.PrefetCabinet when Destinataire.EstLePrefet => [TitreSurProposition.Decideur],
        _ => [],
    };

    public Resultat Corriger(ContenuDeProposition contenu, IReadOnlyList<TitreSurProposition> titres)
    {
        if (TransitionDeProposition.Trouver(Etat, ActionSurProposition.Corriger, titres) is null) return new ActionImpossibleSurLaProposition(Etat.Libelle());

        Ecrire(contenu);
        return Resultat.Reussi;
    }

    /// <param name="action">Une ligne de la table, sauf la correction.</param>
    /// <param name="titres">À quels titres l’agent agit.</param>
    /// <param name="suite">Ce qu’il a rempli, nettoyé.</param>
    /// <param name="parId">L’agent.</param>
    /// <param name="aujourdhui">Jour de l’action.</param>
    /// <param name="delaiDeReponse">Délai de la préfecture, pour ce qui attend de nouveau une réponse.</param>
    public Resultat Agir(ActionSurProposition action, IReadOnlyList<TitreSurProposition> titres, SuiteDonnee suite, Guid parId, DateOnly aujourdhui, int delaiDeReponse)
    {
        if (TransitionDeProposition.Trouver(Etat, action, titres) is not { } transition) return new ActionImpossibleSurLaProposition(Etat.Libelle());
        if (VerificationDeSuite.Verifier(DemandeDAction.De(action), suite, aujourdhui) is { Count: > 0 } refus) return Resultat.Refuse(refus);

        (Etat, EtatDepuisLe, RappeleeLe) = (transition.Vers, aujourdhui, null);
        if (EtatsDeProposition.Repondent.Contains(action)) (Reponse, EstAAnnoncer) = (new(Etat, aujourdhui, parId, suite.Motif, suite.PartPublique), true);
        if (EtatsDeProposition.RepondentAuFond.Contains(action)) RepondueLe ??= aujourdhui;
        Appliquer(action, suite, aujourdhui);
        ARendreDepuisLe = ARendre(action, aujourdhui);
        AttendueLe = Etat switch
        {
            EtatProposition.Soumise => aujourdhui.AddDays(action == ActionSurProposition.NoterLaReponse ? JoursPourDeciderApresAvis : delaiDeReponse),
            EtatProposition.EnAttente or EtatProposition.Transmise => suite.Echeance,
            EtatProposition.Acceptee or EtatProposition.EnExecution => Engagement!.Echeance,
            _ => null,
        };
        return Resultat.Reussi;
    }

    /// <returns>Les sources ajoutées ; celles qui y étaient déjà n’y sont pas.</returns>
    public IReadOnlyList<SourceDeProposition> Lier(IEnumerable<(ObjetCite Objet, string Libelle)> objets)
    {
        List<SourceDeProposition> ajoutees = [.. objets.DistinctBy(o => o.Objet).Where(o => !_sources.Exists(s => s.Objet == o.Objet)).Select(o => SourceDeProposition.De(Id, o.Objet, o.Libelle))];
        _sources.AddRange(ajoutees);
        return ajoutees;
    }

    public SourceDeProposition? Detacher(ObjetCite objet)
    {
        var source = _sources.Find(s => s.Objet == objet);
        if (source is not null) _sources.Remove(source);
        return source;
    }

    /// <returns>Faux quand rien ne change.</returns>
    public Resultat<bool> EcrireLeRetour(string texte)
    {
        var propre = texte.Trim().ReplaceLineEndings("\n");
        if (!EtatsDeProposition.SeRendent.Contains(Etat)) return new RetourSansReponse();
        if (propre.Length == 0) return new RetourVide();
        if (propre.Length > LongueurDuRetour) return new TexteDePropositionTropLong("Texte", LongueurDuRetour);
        if (propre == Retour) return false;

        Retour = propre;
        return true;
    }

    public Resultat<RemiseDuRetour> NoterLaRemise(DateOnly le, string a, DateOnly aujourdhui)
    {
        var propre = a.Trim();
        if (Retour is null) return new RemiseSansTexte();
        if (propre.Length == 0) return new RemiseSansDestinataire();
        if (propre.Length > RemiseDuRetour.LongueurDuDestinataire) return new TexteDePropositionTropLong("A", RemiseDuRetour.LongueurDuDestinataire);
        if (le > aujourdhui) return new RemiseFuture();

        var remise = RemiseDuRetour.De(Id, le, propre);
        _remises.Add(remise);
        ARendreDepuisLe = null;
        return remise;
    }

    public void Annoncer() => EstAAnnoncer = false;

    public void Rappeler(DateOnly aujourdhui) => RappeleeLe = aujourdhui;

    private void Appliquer(ActionSurProposition action, SuiteDonnee suite, DateOnly aujourdhui)
    {
        switch (action)
        {
            case ActionSurProposition.Accepter or ActionSurProposition.Reviser:
                Engagement = new(suite.Pilote!, suite.Echeance!.Value);
                break;
            case ActionSurProposition.Transmettre:
                Saisine = new(suite.Service!, suite.Echeance!.Value, null);
                break;
            case ActionSurProposition.NoterLaReponse:
                Saisine = Saisine! with { Reponse = suite.Motif };
                break;
            case ActionSurProposition.DireFaite:
                Realisation = new(aujourdhui, suite.Preuve, suite.Lien, suite.PieceId);
                if (suite.PartPublique is not null) Reponse = Reponse! with { PartPublique = suite.PartPublique };
                break;
            case ActionSurProposition.Reexaminer:
                (Reponse, Engagement, Retour, EstAAnnoncer) = (null, null, null, false);
                break;
        }
    }

    private DateOnly? ARendre(ActionSurProposition action, DateOnly aujourdhui) => action switch
    {
        ActionSurProposition.Accepter or ActionSurProposition.Refuser or ActionSurProposition.DireSatisfaite or ActionSurProposition.DireFaite or ActionSurProposition.Abandonner =>
            Demandeurs is null ? null : aujourdhui,
        ActionSurProposition.Lancer or ActionSurProposition.Reviser => ARendreDepuisLe,
        _ => null,
    };

    private void Ecrire(ContenuDeProposition contenu)
    {
        Objet = contenu.Objet;
        Texte = contenu.Texte;
        EffetAttendu = contenu.EffetAttendu;
        Destinataire = contenu.Destinataire;
        Cout = contenu.Cout;
        SouhaiteePourLe = contenu.SouhaiteePourLe;
        QuartierId = contenu.QuartierId;
        ThemeCode = contenu.ThemeCode;
        Demandeurs = contenu.Demandeurs;
        Niveau = contenu.Niveau;
    }
}
