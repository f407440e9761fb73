using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesDossiers : IPagesAVoir
{
    private const string Visite = "dossiers/visite/{id:guid}";
    private const string Passation = "dossiers/passation/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new(Visite, Role.SousPrefet, d => DuDelegue(d, "visite", "")),
        new(Visite, Role.PrefetCabinet, d => DuDelegue(d, "visite", "")),
        new(Visite + "/impression", Role.SousPrefet, d => DuDelegue(d, "visite", "/impression")),
        PageAVoir.Sauf(Visite + "/fichier/{format}", "un fichier"),
        new(Passation, Role.Delegue, d => DuDelegue(d, "passation", "")),
        new(Passation + "/impression", Role.Delegue, d => DuDelegue(d, "passation", "/impression")),
        PageAVoir.Sauf(Passation + "/fichier/{format}", "un fichier"),
    ];

    private static Task<string> DuDelegue(LaDemonstration demo, string genre, string suite) => Task.FromResult($"/dossiers/{genre}/{demo.Acteur(Role.Delegue).Quartiers[0]}{suite}");
}
