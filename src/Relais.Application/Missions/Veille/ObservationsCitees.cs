using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Les observations, pour les missions qui les citent sans connaître la veille.</summary>
internal sealed class ObservationsCitees(DonneesRelais donnees, QuartiersDeLActeur quartiers) : ILectureDObjets
{
    public NatureDObjet Nature => NatureDObjet.Observation;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ILectureDObjets, ObservationsCitees>();

    public async Task<IReadOnlyList<ObjetLu>> LireAsync(IReadOnlyCollection<Guid> ids, Acteur acteur, CancellationToken annulation)
    {
        var lues = await donnees.Observations.DansLePerimetreDe(acteur).Where(o => ids.Contains(o.Id))
            .Select(o => new { o.Id, o.Nature, o.ObserveLe, o.Texte, o.QuartierId, o.ThemeCode, o.Niveau }).ToListAsync(annulation);
        var noms = await quartiers.NommerAsync(lues.Select(o => o.QuartierId), annulation);
        return [.. lues.Select(o => new ObjetLu(
            o.Id, $"{o.Nature.Libelle()} du {o.ObserveLe.ToString("d MMMM yyyy", Mois.Francais)}, {noms[o.QuartierId]}", o.ObserveLe, o.Texte, o.QuartierId, o.ThemeCode, o.Niveau))];
    }
}
