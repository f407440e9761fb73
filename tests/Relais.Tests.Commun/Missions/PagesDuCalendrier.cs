using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDuCalendrier : IPagesAVoir
{
    private const string Mois = "rapports/mois/{mois}";

    // Au 10 mars 2026, un rapport de février manque ; novembre 2025 s'est clos sans un autre.
    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("rapports/calendrier", Role.SousPrefet),
        new("rapports/calendrier", Role.Delegue),
        new(Mois, Role.SousPrefet, _ => Task.FromResult("/rapports/mois/2026-02"), "ouvert"),
        new(Mois, Role.SousPrefet, _ => Task.FromResult("/rapports/mois/2025-11"), "clos"),
    ];
}
