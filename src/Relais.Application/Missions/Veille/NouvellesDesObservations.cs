using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Combien d’observations, sur quoi surtout, et combien d’ordinaire : sans ce repère, un nombre ne dit rien.</summary>
internal sealed class NouvellesDesObservations(DonneesRelais donnees) : INouvelles
{
    private const int SemainesDHabitude = 12;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<INouvelles, NouvellesDesObservations>();

    public async Task<IReadOnlyList<Nouvelle>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation)
    {
        var (debut, avant) = (RangObservation.DebutDu(depuis), RangObservation.DebutDu(depuis.AddDays(-7 * SemainesDHabitude)));
        var lisibles = donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur).Where(o => !o.EstRetiree && o.QuartierId != null);
        var nouvelles = await lisibles.Where(o => o.Rang >= debut)
            .GroupBy(o => new { o.QuartierId, o.ThemeCode }).Select(g => new { g.Key.QuartierId, g.Key.ThemeCode, Nombre = g.Count() }).ToListAsync(annulation);
        if (nouvelles.Count == 0) return [];

        var habitude = await lisibles.Where(o => o.Rang >= avant && o.Rang < debut)
            .GroupBy(o => o.QuartierId).Select(g => new { QuartierId = g.Key, Nombre = g.Count() }).ToDictionaryAsync(l => l.QuartierId!.Value, l => l.Nombre, annulation);
        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        return [.. nouvelles.GroupBy(l => l.QuartierId!.Value).Select(g =>
        {
            var nombre = g.Sum(l => l.Nombre);
            var premier = g.OrderByDescending(l => l.Nombre).ThenBy(l => l.ThemeCode, StringComparer.Ordinal).First();
            var dont = nombre == premier.Nombre ? $", {themes[premier.ThemeCode].ToLower(Mois.Francais)}" : premier.Nombre > 1 ? $", dont {premier.Nombre} : {themes[premier.ThemeCode].ToLower(Mois.Francais)}" : "";
            return new Nouvelle(g.Key, NatureDeNouvelle.Observations, "", $"{(nombre == 1 ? "Une observation" : $"{nombre} observations")}{dont}{Habitude(habitude.GetValueOrDefault(g.Key))}");
        })];
    }

    private static string Habitude(int nombre) => (nombre / (double)SemainesDHabitude) switch
    {
        0 => " (aucune les trois mois d’avant)",
        < 0.75 => " (moins d’une par semaine d’ordinaire)",
        var parSemaine => $" ({Math.Round(parSemaine, MidpointRounding.AwayFromZero)} par semaine d’ordinaire)",
    };
}
