using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

public sealed record AlerteSansFait : Refus
{
    public AlerteSansFait()
        : base("alerte-sans-fait", "Écrivez ce qui se passe : une phrase suffit.") => Champ = nameof(ContenuAlerte.Quoi);
}

public sealed record AlerteTropLongue : Refus
{
    public AlerteTropLongue(int longueur)
        : base("alerte-trop-longue", $"Le texte fait {longueur} signes : ramenez-le à {ContenuAlerte.LongueurDuTexte}, la suite viendra en suivi.") => Champ = nameof(ContenuAlerte.Quoi);
}

public sealed record GraviteInconnue : Refus
{
    public GraviteInconnue()
        : base("gravite-inconnue", "Choisissez la gravité, de 1 à 5.") => Champ = nameof(ContenuAlerte.Gravite);
}

public sealed record FamilleInconnue : Refus
{
    public FamilleInconnue()
        : base("famille-inconnue", "Choisissez une famille dans la liste.") => Champ = nameof(ContenuAlerte.FamilleCode);
}

public sealed record AlerteHorsPerimetre : Refus
{
    public AlerteHorsPerimetre()
        : base("alerte-hors-perimetre", "Ce quartier n’est pas dans votre périmètre : choisissez l’un des vôtres, ou « Hors quartier ».") => Champ = nameof(ContenuAlerte.QuartierId);
}

public sealed record FaitAVenir : Refus
{
    public FaitAVenir()
        : base("fait-a-venir", "L’heure du fait est dans l’avenir : écrivez quand il a commencé.") => Champ = nameof(ContenuAlerte.FaitA);
}

public sealed record FaitTropAncien : Refus
{
    public FaitTropAncien()
        : base("fait-trop-ancien", "Le fait a plus d’un mois : saisissez une observation, ou vérifiez la date.") => Champ = nameof(ContenuAlerte.FaitA);
}

public sealed record ConnaissanceHorsDuTemps : Refus
{
    public ConnaissanceHorsDuTemps()
        : base("connaissance-hors-du-temps", "Vous avez su ce fait après qu’il a eu lieu, et au plus tard maintenant : corrigez l’heure.") => Champ = nameof(ContenuAlerte.ConnuA);
}

public sealed record ProchainPointPasse : Refus
{
    public ProchainPointPasse()
        : base("prochain-point-passe", "L’heure du prochain point est déjà passée : donnez-en une à venir, ou laissez vide.") => Champ = nameof(ContenuAlerte.ProchainPointA);
}

public sealed record AlerteDejaPrise : Refus
{
    public AlerteDejaPrise()
        : base("alerte-deja-prise", "L’envoi n’a pas pu être enregistré : rouvrez la note flash et recommencez. En attendant, appelez.") { }
}

public sealed record ActionImpossibleSurLAlerte : Refus
{
    public ActionImpossibleSurLAlerte(EtatAlerte etat, ActionSurAlerte action)
        : base("action-impossible-sur-l-alerte", $"« {action.Libelle()} » n’est pas possible : l’alerte est {(etat == EtatAlerte.EnTraitement ? "en traitement" : etat.Libelle().ToLowerInvariant())}, ou votre rôle ne le permet pas. Rechargez la page.") { }
}

public sealed record AlerteModifieeEntretemps : Refus
{
    public AlerteModifieeEntretemps()
        : base("alerte-modifiee-entretemps", "Cette alerte a changé pendant votre action : rechargez la page, puis recommencez.") { }
}

public sealed record SuiviVide : Refus
{
    public SuiviVide()
        : base("suivi-vide", "Écrivez ce qu’il y a de nouveau, ou ce qui est décidé.") => Champ = nameof(ContenuDeSuivi.Texte);
}

public sealed record SuiviTropLong : Refus
{
    public SuiviTropLong(int longueur)
        : base("suivi-trop-long", $"Le texte fait {longueur} signes : ramenez-le à {ContenuDeSuivi.LongueurDuTexte}.") => Champ = nameof(ContenuDeSuivi.Texte);
}

public sealed record DecisionDejaFinie : Refus
{
    public DecisionDejaFinie()
        : base("decision-deja-finie", "L’issue de cette décision est déjà dite : ajoutez un suivi.") { }
}

public sealed record IssueManquante : Refus
{
    public IssueManquante()
        : base("issue-manquante", "Dites ce qu’est devenue la décision.") => Champ = "Issue";
}

public sealed record DecisionsSansIssue : Refus
{
    public DecisionsSansIssue(int nombre)
        : base("decisions-sans-issue", nombre == 1 ? "Une décision n’a pas d’issue : dites ce qu’elle est devenue, puis closez l’alerte." : $"{nombre} décisions n’ont pas d’issue : dites ce qu’elles sont devenues, puis closez l’alerte.") { }
}

public sealed record EnseignementsManquants : Refus
{
    public EnseignementsManquants()
        : base("enseignements-manquants", "Écrivez ce que vous en retenez : on le relira quand un fait semblable reviendra.") => Champ = "Enseignements";
}

public sealed record ReouvertureSansMotif : Refus
{
    public ReouvertureSansMotif()
        : base("reouverture-sans-motif", "Dites pourquoi vous rouvrez cette alerte.") => Champ = "Motif";
}

public sealed record PlageSansJour : Refus
{
    public PlageSansJour()
        : base("plage-sans-jour", "Choisissez au moins un jour.") => Champ = "Jours";
}

public sealed record FonctionManquante : Refus
{
    public FonctionManquante()
        : base("fonction-manquante", "Écrivez la fonction à appeler, par exemple « Sous-préfète de permanence ».") => Champ = nameof(ContenuDeMaillon.Fonction);
}

public sealed record NumeroIllisible : Refus
{
    public NumeroIllisible()
        : base("numero-illisible", "Écrivez un numéro à dix chiffres, ou un numéro international qui commence par +.") => Champ = nameof(ContenuDeMaillon.Numero);
}

public sealed record LibelleManquant : Refus
{
    public LibelleManquant()
        : base("libelle-manquant", "Donnez un intitulé.") => Champ = nameof(ContenuDeRegle.Libelle);
}

public sealed record DelaiHorsBornes : Refus
{
    public DelaiHorsBornes()
        : base("delai-hors-bornes", $"Le délai va de 0 à {Gravite.DelaiAuPlus} minutes, et les relances de 0 à {Gravite.RelancesPermises}.") { }
}

public sealed record RegleSansDestinataire : Refus
{
    public RegleSansDestinataire()
        : base("regle-sans-destinataire", "Choisissez au moins un rôle ou un agent à prévenir.") => Champ = nameof(ContenuDeRegle.Roles);
}
