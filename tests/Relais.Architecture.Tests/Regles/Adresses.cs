using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Relais.Web.Socle.Securite;

namespace Relais.Architecture.Tests.Regles;

/// <summary>Every address is explicit, unique, French in ASCII, and closed by a named policy unless it is on the written list.</summary>
internal static partial class Adresses
{
    /// <summary>What anyone may read without signing in.</summary>
    public static readonly IReadOnlyList<string> Ouvertes =
    [
        "connexion", "connexion/second-facteur", "connexion/code-de-secours", "connexion/cle", "connexion/cle/options", "premier-acces/{jeton}",
        "erreur/{code:int}", "accessibilite", "sante", "sante/vivant", "sante/pret", "pictogrammes/{chemin}", "observatoire/{jeton}", "calendrier/{jeton}/echeances.ics", "terrain/temoin/{temoin}",
    ];

    public static IReadOnlyList<string> Verifier(IEnumerable<Endpoint> endpoints)
    {
        var routes = endpoints.OfType<RouteEndpoint>().ToList();
        return
        [
            .. routes.Where(r => !Grammaire().IsMatch(Texte(r))).Select(r => $"{Texte(r)} : adresse hors de la grammaire (ASCII, minuscules, tirets)"),
            .. routes.Where(r => r.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null).GroupBy(Texte, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{g.Key} : adresse en double"),
            .. routes.SelectMany(FautesDeDroit),
        ];
    }

    /// <summary>The access matrix walks the addresses: a policy that none carries is never tried.</summary>
    public static IReadOnlyList<string> PolitiquesSansAdresse(IEnumerable<Endpoint> endpoints)
    {
        var portees = endpoints.SelectMany(e => e.Metadata.GetOrderedMetadata<IAuthorizeData>()).Select(a => a.Policy).ToHashSet(StringComparer.Ordinal);
        return [.. Politiques.Table.Keys.Where(p => !portees.Contains(p)).Select(p => $"{p} : aucune adresse ne porte cette politique")];
    }

    private static IEnumerable<string> FautesDeDroit(RouteEndpoint route)
    {
        var politiques = route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>().ToList();
        if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            if (!Ouvertes.Contains(Texte(route), StringComparer.Ordinal)) yield return $"{Texte(route)} : ouverte à tous sans être sur la liste";
        }
        else if (politiques.Count == 0 || politiques.Exists(p => !Politiques.Table.ContainsKey(p)))
        {
            yield return $"{Texte(route)} : sans politique nommée";
        }
    }

    private static string Texte(RouteEndpoint route) => route.RoutePattern.RawText?.TrimStart('/') ?? "";

    [GeneratedRegex(@"^([a-z0-9.-]+|\{[a-zA-Z]+(:[a-z]+)?\??\})?(/([a-z0-9.-]+|\{[a-zA-Z]+(:[a-z]+)?\??\}))*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grammaire();
}
