using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Territoires;

public sealed record CodeDeContratInvalide : Refus
{
    public CodeDeContratInvalide()
        : base("code-de-contrat-invalide", "Écrivez le code du contrat en lettres et en chiffres, sans espace, par exemple CN08301M.") => Champ = "Code";
}

public sealed record CodeDeContratDejaPris : Refus
{
    public CodeDeContratDejaPris(string nom)
        : base("code-de-contrat-deja-pris", $"« {nom} » porte déjà ce code : vérifiez-le, ou modifiez ce contrat.") => Champ = "Code";
}

public sealed record NomDeContratManquant : Refus
{
    public NomDeContratManquant()
        : base("nom-de-contrat-manquant", "Nommez le contrat, en 200 signes au plus.") => Champ = "Nom";
}

public sealed record DatesDeContratInversees : Refus
{
    public DatesDeContratInversees()
        : base("dates-de-contrat-inversees", "La fin du contrat précède son début : corrigez l’une des deux dates.") => Champ = "FinLe";
}

public sealed record ThemesDeContratARevoir : Refus
{
    public ThemesDeContratARevoir()
        : base("themes-de-contrat-a-revoir", "Écrivez de un à quinze thèmes, un par ligne, en 200 signes au plus chacun.") => Champ = "Themes";
}

public sealed record ThemeEnDouble : Refus
{
    public ThemeEnDouble(string theme)
        : base("theme-de-contrat-en-double", $"Le thème « {theme} » figure deux fois : gardez une seule ligne.") => Champ = "Themes";
}

public sealed record ContratSansQuartier : Refus
{
    public ContratSansQuartier()
        : base("contrat-sans-quartier", "Cochez au moins un quartier : un contrat de ville couvre des quartiers prioritaires.") => Champ = "Quartiers";
}

public sealed record QuartierInconnuDuContrat : Refus
{
    public QuartierInconnuDuContrat()
        : base("quartier-de-contrat-inconnu", "Un des quartiers cochés n’est plus dans la liste : rechargez la page et cochez de nouveau.") => Champ = "Quartiers";
}

public sealed record QuartierDejaSousContrat : Refus
{
    public QuartierDejaSousContrat(string quartier, string contrat)
        : base("quartier-deja-sous-contrat", $"« {quartier} » est déjà couvert aux mêmes dates par « {contrat} » : décochez-le, ou corrigez l’autre contrat.") => Champ = "Quartiers";
}

public sealed record ContratModifieEntreTemps : Refus
{
    public ContratModifieEntreTemps()
        : base("contrat-modifie-entre-temps", "Ce contrat a changé depuis que vous l’avez ouvert : rouvrez-le, votre saisie n’a pas été écrite.") { }
}

public sealed record NomDePocheManquant : Refus
{
    public NomDePocheManquant()
        : base("nom-de-poche-manquant", "Nommez la poche comme on l’appelle sur place, en 200 signes au plus.") => Champ = "Nom";
}

public sealed record NomDePocheDejaPris : Refus
{
    public NomDePocheDejaPris()
        : base("nom-de-poche-deja-pris", "Une poche de ce contrat porte déjà ce nom : donnez-en un autre, ou modifiez-la.") => Champ = "Nom";
}

public sealed record DelimitationManquante : Refus
{
    public DelimitationManquante()
        : base("delimitation-de-poche-manquante", "Délimitez la poche en mots : rues, îlots et commune, en 2 000 signes au plus.") => Champ = "Delimitation";
}

public sealed record ContourDePocheIllisible : Refus
{
    public ContourDePocheIllisible(string motif)
        : base("contour-de-poche-illisible", $"Le contour n’a pas été lu : {motif} Donnez un polygone GeoJSON en WGS84, ou laissez sans contour.") => Champ = "Contour";
}

public sealed record SuiviDePocheHorsDuContrat : Refus
{
    public SuiviDePocheHorsDuContrat(DateOnly debut, DateOnly fin)
        : base("suivi-de-poche-hors-du-contrat", string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"Le suivi d’une poche tient dans les dates du contrat, du {debut:d MMMM yyyy} au {fin:d MMMM yyyy} : corrigez la date.")) =>
        Champ = "SuivieDuLe";
}

public sealed record PocheDejaFinie : Refus
{
    public PocheDejaFinie(DateOnly le)
        : base("suivi-de-poche-deja-fini", string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"Le suivi de cette poche a pris fin le {le:d MMMM yyyy} : elle ne se modifie plus.")) { }
}

public sealed record FinDePocheInvalide : Refus
{
    public FinDePocheInvalide()
        : base("fin-de-poche-invalide", "Donnez un jour entre le début du suivi et aujourd’hui.") => Champ = "Le";
}

public sealed record PocheModifieeEntreTemps : Refus
{
    public PocheModifieeEntreTemps()
        : base("poche-modifiee-entre-temps", "Cette poche a changé depuis que vous l’avez ouverte : rouvrez-la, votre saisie n’a pas été écrite.") { }
}

public sealed record NomDIntercommunaliteManquant : Refus
{
    public NomDIntercommunaliteManquant()
        : base("nom-d-intercommunalite-manquant", "Écrivez le nom de l’intercommunalité, en 200 signes au plus.") => Champ = "Nom";
}

public sealed record GeocodageAbsent : Refus
{
    public GeocodageAbsent()
        : base("geocodage-absent", "Ce serveur n’est relié à aucun service d’adresses : servez-vous de la carte, des coordonnées ou de la commune.") => Champ = "Adresse";
}

public sealed record GeocodageInjoignable : Refus
{
    public GeocodageInjoignable()
        : base("geocodage-injoignable", "Le service d’adresses ne répond pas : réessayez dans un moment, ou servez-vous de la carte ou de la commune.") => Champ = "Adresse";
}

public sealed record GeocodageIllisible : Refus
{
    public GeocodageIllisible()
        : base("geocodage-illisible", "Le service d’adresses a répondu autre chose qu’une liste d’adresses : signalez-le à l’administrateur, et servez-vous de la carte ou de la commune.") => Champ = "Adresse";
}

public sealed record AdresseAPreciser : Refus
{
    public AdresseAPreciser()
        : base("adresse-a-preciser", "Écrivez une adresse de 3 à 200 signes : numéro, rue et commune.") => Champ = "Adresse";
}
