using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesAlertes : IPagesAVoir
{
    private const string UneAlerte = "alertes/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("alertes", Role.Delegue),
        new("alertes", Role.SousPrefet),
        new("alertes/signaler", Role.Delegue),
        new("alertes/point-de-situation", Role.SousPrefet),
        new(UneAlerte, Role.SousPrefet, d => OuverteAsync(d, "")),
        new(UneAlerte + "/clore", Role.SousPrefet, d => OuverteAsync(d, "/clore")),
        new(UneAlerte + "/rouvrir", Role.SousPrefet, CloseAsync),
        new("alertes/reglages", Role.SousPrefet),
        new("alertes/reglages/apercu", Role.SousPrefet),
        new("alertes/reglages/bareme", Role.SousPrefet),
        new("alertes/reglages/mobiles", Role.SousPrefet),
        new("alertes/reglages/regle/{id:guid?}", Role.SousPrefet, _ => Task.FromResult("/alertes/reglages/regle")),
        new("alertes/reglages/maillon/{id:guid?}", Role.SousPrefet, _ => Task.FromResult("/alertes/reglages/maillon")),
    ];

    private static async Task<string> OuverteAsync(LaDemonstration demo, string suite) => $"/alertes/{await demo.Jeu.UneAlerteAsync(demo.Acteur(Role.Delegue))}{suite}";

    private static async Task<string> CloseAsync(LaDemonstration demo)
    {
        var id = await demo.Jeu.UneAlerteAsync(demo.Acteur(Role.Delegue));
        await demo.Jeu.AccuserAsync(id, demo.Acteur(Role.SousPrefet));
        var cloture = await demo.Jeu.CloreAsync(id, demo.Acteur(Role.SousPrefet));
        return cloture.EstReussi ? $"/alertes/{id}/rouvrir" : throw new InvalidOperationException(cloture.Refus[0].Phrase);
    }
}
