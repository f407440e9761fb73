namespace Relais.Web.Missions.Habilitations;

/// <summary>Les adresses de la mission.</summary>
public static class HabilitationsLiens
{
    public const string Connexion = "/connexion";
    public const string MonCompte = "/mon-compte";
    public const string MotDePasse = "/mon-compte/mot-de-passe";
    public const string SecondFacteur = "/mon-compte/second-facteur";
    public const string CodesDeSecours = "/mon-compte/codes-de-secours";
    public const string Cles = "/mon-compte/cles";
    public const string Sessions = "/mon-compte/sessions";
    public const string Recapitulatif = "/mon-compte/recapitulatif";
    public const string Calendrier = "/mon-compte/calendrier";
    public const string Agents = "/habilitations/agents";
    public const string NouvelAgent = "/habilitations/agents/nouveau";
    public const string Journal = "/habilitations/journal";

    /// <summary>Ce que lit un agenda, sans connexion.</summary>
    public static string CalendrierOuvert(string jeton) => $"/calendrier/{jeton}/echeances.ics";

    public static string Agent(Guid id) => $"{Agents}/{id}";

    public static string Modifier(Guid id) => $"{Agents}/{id}/modifier";

    public static string Desactiver(Guid id) => $"{Agents}/{id}/desactiver";

    public static string Reactiver(Guid id) => $"{Agents}/{id}/reactiver";

    public static string Perimetre(Guid id) => $"{Agents}/{id}/perimetre";

    public static string SecondFacteurDe(Guid id) => $"{Agents}/{id}/second-facteur";

    public static string NouvelleLettre(Guid id) => $"{Agents}/{id}/lettres/nouvelle";

    public static string CesserLettre(Guid id, Guid lettre) => $"{Agents}/{id}/lettres/{lettre}/cesser";

    public static string NouvelInterim(Guid id) => $"{Agents}/{id}/interims/nouveau";
}
