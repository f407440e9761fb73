using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Signaux.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Les observations, telles que la détection les compte : celles que lisent tous ses lecteurs, et eux seuls.</summary>
internal sealed class ObservationsAVeiller(DonneesRelais donnees) : IFaitsAVeiller
{
    /// <summary>Les niveaux que lisent à la fois un délégué et la sous-préfète (ADR 0092).</summary>
    public static IReadOnlyList<NiveauDiffusion> Niveaux { get; } =
        [.. Diffusion.NiveauxLisiblesPar(Role.Delegue).Intersect(Diffusion.NiveauxLisiblesPar(Role.SousPrefet))];

    public async Task<IReadOnlyList<FaitAVeiller>> DuDepartementAsync(string departementCode, DateOnly du, DateOnly au, CancellationToken annulation)
    {
        var (debut, fin) = (RangObservation.DebutDu(du), RangObservation.DebutDu(au.AddDays(1)));
        return await donnees.Observations.AsNoTracking()
            .Where(o => o.DepartementCode == departementCode && o.Rang >= debut && o.Rang < fin && o.QuartierId != null && !o.EstRetiree && Niveaux.Contains(o.Niveau))
            .Select(o => new FaitAVeiller(o.QuartierId!.Value, o.ThemeCode, o.ObserveLe, o.AuteurId))
            .ToListAsync(annulation);
    }
}
