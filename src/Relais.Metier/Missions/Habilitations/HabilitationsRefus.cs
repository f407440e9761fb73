using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Habilitations;

public sealed record NomManquant : Refus
{
    public NomManquant(string champ)
        : base("agent-sans-nom", "Écrivez le prénom et le nom de l’agent, en 80 signes au plus chacun.") => Champ = champ;
}

public sealed record CourrielInvalide : Refus
{
    public CourrielInvalide()
        : base("courriel-invalide", "Cette adresse électronique n’est pas complète : écrivez-la sous la forme prenom.nom@prefecture.gouv.fr.") =>
        Champ = "Courriel";
}

public sealed record CourrielDejaPris : Refus
{
    public CourrielDejaPris()
        : base("courriel-deja-pris", "Un autre agent se connecte déjà avec cette adresse : vérifiez la saisie, ou réactivez son compte.") =>
        Champ = "Courriel";
}

public sealed record MotifManquant : Refus
{
    public MotifManquant()
        : base("motif-d-habilitation-manquant", "Écrivez le motif : il figure au journal.") => Champ = "Motif";
}

public sealed record AgentDejaDesactive : Refus
{
    public AgentDejaDesactive(DateOnly le)
        : base("agent-deja-desactive", string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"Cet agent est désactivé depuis le {le:d MMMM yyyy}.")) { }
}

public sealed record AgentDejaActif : Refus
{
    public AgentDejaActif()
        : base("agent-deja-actif", "Cet agent est déjà actif : il n’y a rien à rétablir.") { }
}

public sealed record AutoDesactivation : Refus
{
    public AutoDesactivation()
        : base("auto-desactivation", "Vous ne pouvez ni vous désactiver ni changer votre propre rôle : demandez-le à un autre administrateur.") { }
}

public sealed record AgentNonDelegue : Refus
{
    public AgentNonDelegue(string? champ = null)
        : base("agent-non-delegue", "Seul un délégué du préfet en fonction reçoit une lettre de mission ou un intérim : choisissez un délégué actif.") => Champ = champ;
}

public sealed record DatesInversees : Refus
{
    public DatesInversees()
        : base("dates-inversees", "La fin précède le début : corrigez l’une des deux dates.") => Champ = "FinLe";
}

public sealed record LettreVide : Refus
{
    public LettreVide()
        : base("lettre-de-mission-vide", "Choisissez au moins un quartier ou une thématique départementale.") => Champ = "Quartiers";
}

public sealed record LettresQuiSeChevauchent : Refus
{
    public LettresQuiSeChevauchent(DateOnly debut, DateOnly? fin)
        : base(
            "lettres-qui-se-chevauchent",
            string.Create(
                CultureInfo.GetCultureInfo("fr-FR"),
                $"Une autre lettre de mission court du {debut:d MMMM yyyy} {(fin is null ? "sans terme fixé" : $"au {fin:d MMMM yyyy}")} : changez les dates, ou cochez « Mettre fin à la lettre précédente la veille ».")) =>
        Champ = "DebutLe";
}

public sealed record LettreDejaFinie : Refus
{
    public LettreDejaFinie()
        : base("lettre-deja-finie", "La date de fin doit tomber pendant la lettre de mission, et avant sa fin actuelle.") => Champ = "FinLe";
}

public sealed record InterimDeSoiMeme : Refus
{
    public InterimDeSoiMeme()
        : base("interim-de-soi-meme", "Un délégué ne se remplace pas lui-même : choisissez un collègue.") => Champ = "RemplacantId";
}

public sealed record InterimsQuiSeChevauchent : Refus
{
    public InterimsQuiSeChevauchent(DateOnly debut, DateOnly fin)
        : base(
            "interims-qui-se-chevauchent",
            string.Create(CultureInfo.GetCultureInfo("fr-FR"), $"Cet agent est déjà remplacé du {debut:d MMMM yyyy} au {fin:d MMMM yyyy} : choisissez d’autres dates, ou mettez fin à l’intérim en cours.")) =>
        Champ = "DebutLe";
}

public sealed record InterimHorsDepartement : Refus
{
    public InterimHorsDepartement()
        : base("interim-hors-departement", "Les deux délégués ne servent pas le même département : choisissez un collègue du même département.") => Champ = "RemplacantId";
}

public sealed record InterimDejaFini : Refus
{
    public InterimDejaFini()
        : base("interim-deja-fini", "Cet intérim est déjà terminé.") { }
}

public sealed record LienPerime : Refus
{
    public LienPerime()
        : base("lien-d-acces-perime", "Ce lien n’est plus valable : il a servi, il a expiré, ou un autre l’a remplacé. Demandez-en un nouveau à l’administrateur de Relais.") { }
}

public sealed record MotDePasseRefuse : Refus
{
    public MotDePasseRefuse(string phrase, string champ = "Nouveau")
        : base("mot-de-passe-refuse", phrase) => Champ = champ;
}

public sealed record MotDePasseActuelFaux : Refus
{
    public MotDePasseActuelFaux()
        : base("mot-de-passe-actuel-faux", "Ce n’est pas votre mot de passe actuel : vérifiez votre saisie.") => Champ = "Actuel";
}
