using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDeLaVeilleSociale : IPagesAVoir
{
    private const string DuQuartier = "veille/barometre/{quartier:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("veille/barometre", Role.Delegue),
        new("veille/barometre", Role.SousPrefet),
        new(DuQuartier, Role.Delegue, d => Task.FromResult($"/veille/barometre/{d.Acteur(Role.Delegue).Quartiers[0]}")),
        new($"{DuQuartier}/noter", Role.Delegue, d => Task.FromResult($"/veille/barometre/{d.Acteur(Role.Delegue).Quartiers[0]}/noter")),
        PageAVoir.Sauf("veille/barometre/notes/{id:guid}", "une redirection vers le quartier"),
        new("veille/signaux", Role.Delegue),
        new("veille/signaux", Role.SousPrefet),
        new("veille/signaux/{id:guid}", Role.SousPrefet, async d => $"/veille/signaux/{await d.UnAsync<Signal>(s => s.Qualification == null)}"),
        new("veille/signaux/{id:guid}", Role.SousPrefet, async d => $"/veille/signaux/{await d.UnAsync<Signal>(s => s.Qualification != null)}", "qualifié"),
        new("veille/signaux/reglages", Role.SousPrefet),
        new("veille/angles-morts", Role.Delegue),
        PageAVoir.Sauf("veille/themes/proposer", "un fragment de la page de saisie"),
    ];
}
