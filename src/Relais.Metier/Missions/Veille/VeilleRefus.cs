using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

public sealed record ObservationVide : Refus
{
    public ObservationVide()
        : base("observation-vide", "Écrivez ce que vous avez observé : une phrase suffit.") => Champ = nameof(ContenuObservation.Texte);
}

public sealed record ObservationTropLongue : Refus
{
    public ObservationTropLongue(int longueur)
        : base("observation-trop-longue", $"Le texte fait {longueur} signes : ramenez-le à {ContenuObservation.LongueurDuTexte}, ou faites-en deux observations.") =>
        Champ = nameof(ContenuObservation.Texte);
}

public sealed record ObservationFuture : Refus
{
    public ObservationFuture()
        : base("observation-future", "La date est dans l’avenir : écrivez le jour où vous avez observé, au plus tard aujourd’hui.") =>
        Champ = nameof(ContenuObservation.ObserveLe);
}

public sealed record ObservationTropAncienne : Refus
{
    public ObservationTropAncienne()
        : base("observation-trop-ancienne", "La date est antérieure à 2015 : vérifiez l’année.") => Champ = nameof(ContenuObservation.ObserveLe);
}

public sealed record QuartierHorsPerimetre : Refus
{
    public QuartierHorsPerimetre()
        : base("quartier-hors-perimetre", "Ce quartier n’est pas dans votre périmètre : choisissez l’un des vôtres, ou « Hors quartier ».") =>
        Champ = nameof(ContenuObservation.QuartierId);
}

public sealed record ThemeInconnu : Refus
{
    public ThemeInconnu()
        : base("theme-inconnu", "Choisissez un thème dans la liste.") => Champ = nameof(ContenuObservation.ThemeCode);
}

public sealed record ObservationDejaRetiree : Refus
{
    public ObservationDejaRetiree(DateOnly le)
        : base("observation-deja-retiree", $"Cette observation est retirée depuis le {le.ToString("d MMMM yyyy", Mois.Francais)} : saisissez-en une nouvelle.") { }
}

public sealed record ObservationModifieeEntreTemps : Refus
{
    public ObservationModifieeEntreTemps()
        : base("observation-modifiee-entre-temps", "Cette observation a été modifiée entre-temps : rechargez la page, puis reprenez votre correction.") { }
}

public sealed record ObservationDUnAutre : Refus
{
    public ObservationDUnAutre()
        : base("observation-d-un-autre", "Seul son auteur corrige une observation : saisissez la vôtre, ou demandez-lui de corriger.") { }
}

public sealed record RetraitSansMotif : Refus
{
    public RetraitSansMotif()
        : base("retrait-sans-motif", "Dites pourquoi vous retirez cette observation.") => Champ = "Motif";
}

public sealed record IdentifiantDejaPris : Refus
{
    public IdentifiantDejaPris()
        : base("identifiant-deja-pris", "L’envoi n’a pas pu être enregistré : rouvrez la page de saisie et recommencez.") { }
}

public sealed record EnvoiDejaEnregistre : Refus
{
    public EnvoiDejaEnregistre()
        : base("envoi-deja-enregistre", "Cette page a déjà servi à enregistrer une autre observation. Rien n’est perdu : enregistrez encore une fois pour ajouter celle-ci.") { }
}

public sealed record LieuInconnu : Refus
{
    public LieuInconnu()
        : base("lieu-inconnu", "Hors quartier, dites où : choisissez une poche ou une commune, ou écrivez le lieu.") => Champ = "HorsQuartier";
}

public sealed record ThemeSansLibelle : Refus
{
    public ThemeSansLibelle()
        : base("theme-sans-libelle", $"Nommez le thème, en {Theme.LongueurDuLibelle} signes au plus.") => Champ = nameof(Theme.Libelle);
}

public sealed record ThemeDejaNomme : Refus
{
    public ThemeDejaNomme(string libelle)
        : base("theme-deja-nomme", $"Un thème s’appelle déjà « {libelle} » : choisissez un autre nom, ou rallumez celui-là.") => Champ = nameof(Theme.Libelle);
}

public sealed record DernierTheme : Refus
{
    public DernierTheme()
        : base("dernier-theme", "C’est le dernier thème proposé : allumez-en un autre avant d’éteindre celui-ci.") => Champ = nameof(Theme.EstActif);
}

public sealed record ThemeModifieEntreTemps : Refus
{
    public ThemeModifieEntreTemps()
        : base("theme-modifie-entre-temps", "Ce thème a été modifié entre-temps : rechargez la page, puis reprenez.") { }
}

public sealed record TropDePhotos : Refus
{
    public TropDePhotos()
        : base("photos-trop-nombreuses", $"Une observation porte {Photo.NombreAuPlus} photos au plus : gardez les plus parlantes.") => Champ = "Photos";
}

public sealed record PhotoTropLourde : Refus
{
    public PhotoTropLourde(string fichier)
        : base("photo-trop-lourde", $"« {fichier} » dépasse 15 Mo : envoyez-la en qualité moindre.") => Champ = "Photos";
}

public sealed record PhotoAuFormatDApple : Refus
{
    public PhotoAuFormatDApple(string fichier)
        : base("photo-au-format-d-apple", $"« {fichier} » est au format HEIC, que Relais ne lit pas. Sur l’iPhone : Réglages, Appareil photo, Formats, « Le plus compatible » ; pour celle-ci, envoyez une capture d’écran de la photo.") =>
        Champ = "Photos";
}

public sealed record PhotoIllisible : Refus
{
    public PhotoIllisible(string fichier)
        : base("photo-illisible", $"« {fichier} » n’est pas une photo lisible : envoyez un JPEG, un PNG ou un WebP.") =>
        Champ = "Photos";
}
