using Microsoft.EntityFrameworkCore;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDeVeille : IPagesAVoir
{
    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("veille/observations", Role.Delegue),
        new("veille/observations", Role.SousPrefet),
        new("veille/observations", Role.Delegue, _ => Task.FromResult("/veille/observations?texte=r%C3%A9union&nature=besoin"), "cherchée"),
        new("veille/observations/saisir", Role.Delegue),
        SurUneObservation(""),
        new("veille/observations/{id:guid}", Role.SousPrefet, async d => $"/veille/observations/{(await PassageAsync(d)).ObservationId}", "passage conservé"),
        SurUneObservation("/corriger"),
        SurUneObservation("/retirer"),
        new("veille/passages-conserves", Role.SousPrefet),
        new("veille/passages-conserves", Role.SousPrefet, _ => Task.FromResult("/veille/passages-conserves?revus=true"), "revus"),
        new("veille/themes", Role.SousPrefet),
        new("veille/themes", Role.Administrateur),
        new("veille/themes/{code}", Role.SousPrefet, _ => Task.FromResult("/veille/themes/jeunesse")),
        PageAVoir.Sauf("veille/observations/exporter/{format:alpha}", "un fichier"),
        PageAVoir.Sauf("veille/photos/{id:guid}", "une image"),
    ];

    private static async Task<ConservationDePassage> PassageAsync(LaDemonstration demo)
    {
        await using var donnees = demo.Jeu.Ouvrir();
        return await donnees.Set<ConservationDePassage>().AsNoTracking().OrderBy(c => c.ConserveA).FirstAsync();
    }

    private static PageAVoir SurUneObservation(string suite) => new(
        "veille/observations/{id:guid}" + suite,
        Role.Delegue,
        async d => $"/veille/observations/{await d.UnAsync<Observation>(o => o.AuteurId == d.Acteur(Role.Delegue).AgentId && o.Retrait == null)}{suite}");
}
