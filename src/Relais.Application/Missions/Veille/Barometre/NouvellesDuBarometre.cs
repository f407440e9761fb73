using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Les axes dont la médiane des dernières notes s’écarte d’un point des quatre semaines d’avant, et ceux qui sont au plus bas.</summary>
internal sealed class NouvellesDuBarometre(DonneesRelais donnees) : INouvelles
{
    private const double EcartNotable = 1;
    private const double Bas = 2;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<INouvelles, NouvellesDuBarometre>();

    public async Task<IReadOnlyList<Nouvelle>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation)
    {
        var premiere = Semaine.De(depuis);
        var debut = premiere.Du;
        var avant = premiere.Plus(-TableauDuBarometreRequete.SemainesParPeriode).Du;
        var notes = await donnees.NotesDeBarometre.AsNoTracking().DansLePerimetreDe(acteur).Where(n => n.SemaineDu >= avant && n.QuartierId != null).ToListAsync(annulation);
        return [.. notes.GroupBy(n => n.QuartierId!.Value).Where(g => g.Any(n => n.SemaineDu >= debut)).Select(g => new Nouvelle(
            g.Key, NatureDeNouvelle.Barometre, "", Phrase([.. g.Where(n => n.SemaineDu >= debut)], [.. g.Where(n => n.SemaineDu < debut)])))];
    }

    private static string Phrase(List<NoteDeBarometre> recentes, List<NoteDeBarometre> anciennes)
    {
        var axes = Enum.GetValues<Axe>().Select(axe => (Axe: axe, Apres: SyntheseDesNotes.De(axe, recentes, 1).Mediane, Avant: SyntheseDesNotes.De(axe, anciennes, 1).Mediane))
            .Where(a => a.Apres is not null && (a.Apres <= Bas || Math.Abs((a.Apres - a.Avant) ?? 0) >= EcartNotable))
            .Select(a => $"{a.Axe.Libelle().ToLower(Mois.Francais)} {(a.Avant is { } avant && avant != a.Apres ? $"de {Dire(avant)} à {Dire(a.Apres!.Value)}" : $"à {Dire(a.Apres!.Value)}")}")
            .ToList();
        return axes.Count == 0 ? "Baromètre noté, sans changement notable" : $"Baromètre : {string.Join(", ", axes)}";
    }

    private static string Dire(double mediane) => mediane.ToString("0.#", Mois.Francais);
}
