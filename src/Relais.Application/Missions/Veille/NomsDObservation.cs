using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Les noms qu’il faut pour dire ce qui sépare deux contenus.</summary>
public sealed class NomsDObservation(DonneesRelais donnees, QuartiersDeLActeur quartiers, LieuxDObservation lieux)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<NomsDObservation>();

    public async Task<NomsAffiches> PourComparerAsync(IEnumerable<Guid?> quartierIds, Acteur acteur, CancellationToken annulation)
    {
        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        var (noms, horsQuartier) = (await quartiers.NommerAsync(quartierIds, annulation), await lieux.NommerAsync(acteur, annulation));
        return new(id => noms[id], (poche, commune) => horsQuartier[poche, commune], code => themes.GetValueOrDefault(code, code));
    }
}
