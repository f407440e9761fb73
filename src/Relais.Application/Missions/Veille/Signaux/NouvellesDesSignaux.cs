using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Les hausses levées depuis un jour, hors sourdine, pour qui lit les signaux.</summary>
internal sealed class NouvellesDesSignaux(DonneesRelais donnees, Horloge horloge) : INouvelles
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<INouvelles, NouvellesDesSignaux>();

    public async Task<IReadOnlyList<Nouvelle>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.Delegue or Role.SousPrefet)) return [];

        var debut = horloge.Debut(depuis);
        var signaux = await donnees.SignauxLusPar(acteur).AsNoTracking().Where(s => s.LeveA >= debut && !s.EstEnSourdine)
            .OrderByDescending(s => s.LeveA).Select(s => new { s.Id, s.QuartierId, s.ThemeCode }).ToListAsync(annulation);
        if (signaux.Count == 0) return [];

        var themes = await donnees.Themes.ToDictionaryAsync(t => t.Code, t => t.Libelle, annulation);
        return [.. signaux.Select(s => new Nouvelle(s.QuartierId, NatureDeNouvelle.Signal, s.Id.ToString(), $"Signal : hausse inhabituelle, {themes[s.ThemeCode].ToLower(Mois.Francais)}"))];
    }
}
