using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesTerritoires : IPagesAVoir
{
    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("territoires/quartiers", Role.Delegue),
        new("territoires/quartiers/{id:guid}", Role.Delegue, d => Task.FromResult($"/territoires/quartiers/{d.Acteur(Role.Delegue).Quartiers[0]}")),
        new("territoires/ou-suis-je", Role.Delegue),
    ];
}
