using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

/// <summary>Home, as each role sees it, and the pages of no mission.</summary>
public sealed class PagesDuSocle : IPagesAVoir
{
    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        .. Enum.GetValues<Role>().Select(r => new PageAVoir("", r)),
        .. Enum.GetValues<Role>().Select(r => new PageAVoir("a-faire", r)),
        new("accessibilite", null),
        .. ((int[])[400, 403, 404, 422, 429, 500]).Select(code => new PageAVoir("erreur/{code:int}", null, _ => Task.FromResult($"/erreur/{code}"), $"{code}")),
    ];
}
