using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesSyntheses : IPagesAVoir
{
    private const string Synthese = "syntheses/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("syntheses", Role.SousPrefet),
        new(Synthese, Role.SousPrefet, d => ProjetAsync(d, ""), "projet"),
        new(Synthese + "/ecrire", Role.SousPrefet, d => ProjetAsync(d, "/ecrire")),
        new(Synthese + "/impression", Role.SousPrefet, d => ProjetAsync(d, "/impression")),
        PageAVoir.Sauf(Synthese + "/fichier/{format}", "un fichier"),
    ];

    /// <summary>La synthèse du mois passé, que la sous-préfète ouvre si elle ne l’a pas fait.</summary>
    private static async Task<string> ProjetAsync(LaDemonstration demo, string suite)
    {
        var sousPrefete = demo.Acteur(Role.SousPrefet);
        var mois = Mois.De(DateOnly.FromDateTime(demo.Jeu.Temps.GetUtcNow().UtcDateTime)).Precedent;
        var id = await demo.Jeu.AvecAsync<OuvrirSyntheseHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(mois), sousPrefete, CancellationToken.None));
        return $"/syntheses/{id.Valeur}{suite}";
    }
}
