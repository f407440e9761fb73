using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Relais.Dsfr.Contenus;

/// <summary>The address of the page with one part of its query changed: filters stay when sort or page moves.</summary>
internal static class AdresseCourante
{
    public static string Avec(HttpRequest requete, string? adresse, params (string Nom, string? Valeur)[] changements)
    {
        (string chemin, Dictionary<string, StringValues> parties) = adresse is null
            ? ((requete.PathBase + requete.Path).ToString(), requete.Query.ToDictionary(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase))
            : Decouper(adresse);
        foreach (var (nom, valeur) in changements)
        {
            parties.Remove(nom);
            if (valeur is not null)
                parties[nom] = valeur;
        }

        return QueryHelpers.AddQueryString(chemin, parties);
    }

    private static (string Chemin, Dictionary<string, StringValues> Parties) Decouper(string adresse)
    {
        var separation = adresse.IndexOf('?', StringComparison.Ordinal);
        return separation < 0
            ? (adresse, new(StringComparer.OrdinalIgnoreCase))
            : (adresse[..separation], new(QueryHelpers.ParseQuery(adresse[separation..]), StringComparer.OrdinalIgnoreCase));
    }
}
