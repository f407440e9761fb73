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
        new("terrain/attente", Role.Delegue),
        PageAVoir.Sauf("terrain/garde", "une réponse au téléphone"),
        PageAVoir.Sauf("terrain/envois", "une réponse au téléphone"),
        PageAVoir.Sauf("terrain/pieces/{envoi:guid}/{piece:guid}", "une réponse au téléphone"),
        PageAVoir.Sauf("terrain/session", "une réponse au téléphone"),
        PageAVoir.Sauf("terrain/temoin/{temoin}", "une réponse au téléphone"),
        .. ((int[])[400, 403, 404, 422, 429, 500]).Select(code => new PageAVoir("erreur/{code:int}", null, _ => Task.FromResult($"/erreur/{code}"), $"{code}")),
    ];
}
