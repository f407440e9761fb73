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
        new("veille/observations/saisir", Role.Delegue),
        SurUneObservation(""),
        SurUneObservation("/corriger"),
        SurUneObservation("/retirer"),
        PageAVoir.Sauf("veille/observations/exporter/{format:alpha}", "un fichier"),
        PageAVoir.Sauf("veille/photos/{id:guid}", "une image"),
    ];

    private static PageAVoir SurUneObservation(string suite) => new(
        "veille/observations/{id:guid}" + suite,
        Role.Delegue,
        async d => $"/veille/observations/{await d.UnAsync<Observation>(o => o.AuteurId == d.Acteur(Role.Delegue).AgentId && o.Retrait == null)}{suite}");
}
