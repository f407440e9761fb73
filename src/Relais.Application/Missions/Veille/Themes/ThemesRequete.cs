using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Veille.Themes;

/// <summary>Un thème dans la liste à régler.</summary>
public sealed record ThemeDeLaListe(string Code, string Libelle, bool EstActif, Guid Version);

/// <summary>Tous les thèmes, éteints compris, dans l’ordre où ils se proposent.</summary>
public sealed class ThemesRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<ThemeDeLaListe>> ExecuterAsync(CancellationToken annulation) =>
        await donnees.Themes.OrderBy(t => t.Ordre).Select(t => new ThemeDeLaListe(t.Code, t.Libelle, t.EstActif, t.Version)).ToListAsync(annulation);
}
