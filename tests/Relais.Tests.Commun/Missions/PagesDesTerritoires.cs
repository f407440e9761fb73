using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesTerritoires : IPagesAVoir
{
    private const string Contrat = "territoires/contrats/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("territoires/quartiers", Role.Delegue),
        new("territoires/quartiers/{id:guid}", Role.Delegue, d => Task.FromResult($"/territoires/quartiers/{d.Acteur(Role.Delegue).Quartiers[0]}")),
        new("territoires/situer", Role.Delegue),
        new("territoires/situer", Role.Delegue, _ => Task.FromResult("/territoires/situer?commune=Port-Brenne"), "commune"),
        new("territoires/contrats", Role.Delegue),
        new(Contrat, Role.SousPrefet, d => ContratAsync(d, "")),
        new("territoires/contrats/nouveau", Role.SousPrefet),
        new($"{Contrat}/modifier", Role.SousPrefet, d => ContratAsync(d, "/modifier")),
        new($"{Contrat}/poches/nouvelle", Role.SousPrefet, d => ContratAsync(d, "/poches/nouvelle")),
        new($"{Contrat}/poches/{{poche:guid}}/modifier", Role.SousPrefet, d => PocheAsync(d, "modifier")),
        new($"{Contrat}/poches/{{poche:guid}}/cesser", Role.SousPrefet, d => PocheAsync(d, "cesser")),
        new("territoires/intercommunalites", Role.SousPrefet),
        new("territoires/intercommunalites/{siren}/nommer", Role.SousPrefet, _ => Task.FromResult("/territoires/intercommunalites/999000990/nommer")),
        new("territoires/imports", Role.Administrateur),
        new("territoires/imports/{id:guid}", Role.Administrateur, async d => $"/territoires/imports/{await d.Serveur.UnImportAsync(d.Acteur(Role.Administrateur))}"),
        PageAVoir.Sauf("territoires/contours/{generation}", "un fichier GeoJSON"),
    ];

    private static async Task<string> ContratAsync(LaDemonstration demo, string suite) => $"/territoires/contrats/{await demo.UnAsync<ContratDeVille>(c => c.Nom.Contains("Port-Brenne"))}{suite}";

    private static async Task<string> PocheAsync(LaDemonstration demo, string action) => await ContratAsync(demo, $"/poches/{await demo.UnAsync<Poche>(p => p.SuivieAuLe == null)}/{action}");
}
