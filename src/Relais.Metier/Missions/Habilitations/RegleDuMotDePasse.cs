using System.Globalization;
using System.Text;

namespace Relais.Metier.Missions.Habilitations;

/// <summary>
/// Ce qu’un mot de passe ne doit pas être, au-delà de sa longueur. Source : ANSSI, Recommandations relatives à
/// l’authentification multifacteur et aux mots de passe (2021), R24 à R28 : la longueur plutôt que la composition, le
/// refus des mots courants et de ce qui désigne le compte, pas de changement périodique imposé.
/// </summary>
public static class RegleDuMotDePasse
{
    public const int LongueurAuMoins = 12;
    private const int ResteAuMoins = 6;
    private const int NomAuMoins = 4;

    // Racines des mots de passe les plus fréquents en France, sans accent ni signe : suivies d’une année, elles ne valent pas mieux.
    private static readonly string[] Courants =
    [
        "motdepasse", "password", "azertyuiop", "azerty", "qwertyuiop", "qwerty", "qsdfghjklm", "wxcvbn", "1234567890", "123456789",
        "12345678", "0123456789", "9876543210", "987654321", "111111", "000000", "abcdefgh", "abcd1234", "administrateur", "administrator", "admin",
        "bonjour", "soleil", "doudou", "chouchou", "loulou", "jetaime", "marseille", "iloveyou", "letmein", "welcome", "bienvenue",
        "football", "dragon", "princesse", "secret", "prefecture", "delegue", "quartier", "relais", "republique", "ministere", "changeme", "changezmoi",
    ];

    /// <summary>La phrase du refus, ou <c>null</c> si le mot de passe convient.</summary>
    /// <param name="motDePasse">Mot de passe proposé.</param>
    /// <param name="propres">Ce qui désigne le compte : prénom, nom, morceaux de l’adresse.</param>
    public static string? Refuser(string motDePasse, IEnumerable<string> propres)
    {
        if (motDePasse.Length < LongueurAuMoins) return $"Choisissez au moins {LongueurAuMoins} signes : une phrase de quatre mots convient.";

        var nu = Nu(motDePasse);
        if (propres.Select(Nu).Any(p => p.Length >= NomAuMoins && nu.Contains(p, StringComparison.Ordinal)))
        {
            return "Ce mot de passe contient votre nom ou votre adresse : choisissez des mots sans rapport avec vous.";
        }

        return EstCourant(nu) || nu.Distinct().Count() < ResteAuMoins
            ? "Ce mot de passe est parmi les plus courants, ou s’en déduit : choisissez plusieurs mots sans lien entre eux."
            : null;
    }

    // Une fois les mots courants retirés, il doit rester de quoi deviner.
    private static bool EstCourant(string nu)
    {
        var reste = Courants.Aggregate(nu, (texte, courant) => texte.Replace(courant, "", StringComparison.Ordinal));
        return reste.Length < nu.Length && reste.Length < ResteAuMoins;
    }

    private static string Nu(string texte)
    {
        var nu = new StringBuilder(texte.Length);
        foreach (var signe in texte.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(signe) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(signe)) nu.Append(char.ToLowerInvariant(signe));
        }

        return nu.ToString();
    }
}
