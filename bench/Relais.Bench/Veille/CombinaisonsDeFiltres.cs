using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Bench.Veille;

/// <summary>Every list a user can ask for: each set of filters, searched or not, in both orders.</summary>
internal static class CombinaisonsDeFiltres
{
    private static readonly (string Nom, Func<FiltreObservations, Acteur, Guid, FiltreObservations> Poser)[] Filtres =
    [
        ("quartier", (f, _, quartier) => f with { QuartierId = quartier }),
        ("thème", (f, _, _) => f with { ThemeCode = "logement" }),
        ("nature", (f, _, _) => f with { Nature = NatureObservation.Besoin }),
        ("auteur", (f, acteur, _) => f with { AuteurId = acteur.AgentId }),
        ("période", (f, _, _) => f with { Du = new DateOnly(2025, 3, 1), Au = new DateOnly(2025, 3, 31) }),
    ];

    private static readonly (string Nom, Func<FiltreObservations, FiltreObservations> Poser)[] Textes =
    [
        ("", f => f),
        ("mot fréquent", f => f with { Texte = "squatter" }),
        ("deux mots", f => f with { Texte = "travaux collège" }),
        ("mot absent", f => f with { Texte = "introuvable" }),
    ];

    public static IEnumerable<(string Nom, FiltreObservations Filtre)> Toutes(Acteur acteur, Guid quartier)
    {
        foreach (var (texte, chercher) in Textes)
        {
            for (var ensemble = 0; ensemble < 1 << Filtres.Length; ensemble++)
            {
                var poses = Filtres.Where((_, i) => (ensemble >> i & 1) == 1).ToList();
                var filtre = chercher(poses.Aggregate(new FiltreObservations(), (f, p) => p.Poser(f, acteur, quartier)));
                foreach (var ancien in (bool[])[false, true])
                {
                    yield return (Nommer([.. poses.Select(p => p.Nom), texte], ancien), filtre with { DuPlusAncien = ancien });
                }
            }
        }

        yield return ("hors quartier", new() { HorsQuartier = true });
        yield return ("retirées", new() { Retirees = true });
    }

    private static string Nommer(IEnumerable<string> morceaux, bool ancien) =>
        $"{(string.Join(" + ", morceaux.Where(m => m.Length > 0)) is { Length: > 0 } nom ? nom : "sans filtre")}{(ancien ? ", du plus ancien" : "")}";
}
