using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Veille;

internal sealed class ThemesDeVeille(DonneesRelais donnees) : IThemes
{
    public async Task<IReadOnlyList<ThemeNomme>> ListerAsync(CancellationToken annulation) =>
        await donnees.Themes.OrderBy(t => t.Ordre).Select(t => new ThemeNomme(t.Code, t.Libelle, t.EstActif)).ToListAsync(annulation);
}
