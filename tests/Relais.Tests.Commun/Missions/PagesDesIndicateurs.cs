using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesIndicateurs : IPagesAVoir
{
    private const string Quartier = "indicateurs/quartiers/{id:guid}";
    private const string Tableau = "indicateurs/observatoire/{id:guid}";
    private const string Fiche = "indicateurs/catalogue/{code}";
    private const string Depot = "indicateurs/imports/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("indicateurs", Role.Delegue),
        new(Quartier, Role.Delegue, d => SurLeQuartierAsync(d, "QN09901I", "")),
        new(Quartier + "/{code}", Role.Delegue, d => SurLeQuartierAsync(d, "QN09901I", "/taux-de-pauvrete"), "même contour"),
        new(Quartier + "/{code}", Role.SousPrefet, d => SurLeQuartierAsync(d, "QN09902M", "/revenu-median"), "contour modifié"),
        PageAVoir.Sauf(Quartier + "/exporter/{format}", "un fichier"),
        PageAVoir.Sauf(Quartier + "/{code}/exporter/{format}", "un fichier"),
        new("indicateurs/catalogue", Role.Delegue),
        new(Fiche, Role.Administrateur, _ => Task.FromResult("/indicateurs/catalogue/revenu-median")),
        new(Fiche + "/modifier", Role.Administrateur, _ => Task.FromResult("/indicateurs/catalogue/revenu-median/modifier")),
        new(Fiche + "/editions/{edition:guid}", Role.Administrateur, async d => $"/indicateurs/catalogue/revenu-median/editions/{await d.UnAsync<Edition>(e => e.Annee == 2024)}"),
        new("indicateurs/catalogue/nouveau", Role.Administrateur),
        new("indicateurs/imports", Role.Administrateur),
        new(Depot, Role.Administrateur, async d => $"/indicateurs/imports/{await d.Jeu.UnDepotAsync(d.Acteur(Role.Administrateur))}"),
        new(Depot + "/colonnes", Role.Administrateur, async d => $"/indicateurs/imports/{await d.Jeu.UnDepotAsync(d.Acteur(Role.Administrateur), "caf.csv", "quartier;foyers\r\nQP099001;12\r\n")}/colonnes"),
        new("indicateurs/observatoire", Role.Delegue),
        new("indicateurs/observatoire/nouveau", Role.Delegue),
        new(Tableau, Role.Delegue, d => SurLeTableauAsync(d, "")),
        new(Tableau + "/modifier", Role.Delegue, d => SurLeTableauAsync(d, "/modifier")),
        new(Tableau + "/publier", Role.Delegue, d => SurLeTableauAsync(d, "/publier")),
        new(Tableau + "/publications/{publication:guid}/retirer", Role.Delegue, RetraitAsync),
        PageAVoir.Sauf(Tableau + "/fichier/{format}", "un fichier"),
        new("observatoire/{jeton}", null, async d => $"/observatoire/{await d.Jeu.PublierAsync(await UnTableauAsync(d), d.Acteur(Role.Delegue))}"),
    ];

    private static async Task<string> SurLeQuartierAsync(LaDemonstration demo, string code, string suite)
    {
        var lu = CodeQpv.Parse(code);
        return $"/indicateurs/quartiers/{await demo.UnAsync<Quartier>(q => q.Code == lu)}{suite}";
    }

    private static Task<Guid> UnTableauAsync(LaDemonstration demo) => demo.Jeu.UnTableauAsync(demo.Acteur(Role.Delegue), [.. demo.Acteur(Role.Delegue).Quartiers]);

    private static async Task<string> SurLeTableauAsync(LaDemonstration demo, string suite) => $"/indicateurs/observatoire/{await UnTableauAsync(demo)}{suite}";

    private static async Task<string> RetraitAsync(LaDemonstration demo)
    {
        var tableau = await UnTableauAsync(demo);
        await demo.Jeu.PublierAsync(tableau, demo.Acteur(Role.Delegue));
        return $"/indicateurs/observatoire/{tableau}/publications/{await demo.UnAsync<Publication>(p => p.TableauId == tableau)}/retirer";
    }
}
