using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace Relais.Architecture.Tests.Regles;

/// <summary>Every page is in the catalogue that axe walks, and the catalogue holds no page that is gone.</summary>
internal static class PagesVues
{
    public static IReadOnlyList<string> Verifier(IEnumerable<Endpoint> endpoints, IEnumerable<string> catalogue)
    {
        var pages = endpoints.OfType<RouteEndpoint>()
            .Where(r => r.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(r => r.RoutePattern.RawText?.TrimStart('/') ?? "")
            .ToHashSet(StringComparer.Ordinal);
        var vues = catalogue.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. pages.Except(vues, StringComparer.Ordinal).Select(p => $"/{p} : cette page n’est pas au catalogue (ajoutez-lui une ligne dans la classe IPagesAVoir de sa mission)"),
            .. vues.Except(pages, StringComparer.Ordinal).Select(p => $"/{p} : le catalogue nomme une page qui n’existe pas"),
        ];
    }
}
