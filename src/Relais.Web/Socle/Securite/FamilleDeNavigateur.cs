namespace Relais.Web.Socle.Securite;

/// <summary>Enough of the User-Agent header for an agent to know his own devices, no more.</summary>
internal static class FamilleDeNavigateur
{
    private static readonly (string Signe, string Nom)[] Navigateurs =
        [("Edg", "Edge"), ("Firefox/", "Firefox"), ("SamsungBrowser/", "Samsung Internet"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"), ("FxiOS/", "Firefox"), ("Safari/", "Safari")];

    private static readonly (string Signe, string Nom)[] Systemes =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    public static string Lire(string? enTete)
    {
        var texte = enTete ?? "";
        var navigateur = Navigateurs.FirstOrDefault(n => texte.Contains(n.Signe, StringComparison.Ordinal)).Nom ?? "Autre navigateur";
        return Systemes.FirstOrDefault(s => texte.Contains(s.Signe, StringComparison.Ordinal)).Nom is { } systeme ? $"{navigateur}, {systeme}" : navigateur;
    }
}
