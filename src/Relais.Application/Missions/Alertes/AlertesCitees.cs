using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les alertes, pour les missions qui les citent sans connaître celle-ci.</summary>
internal sealed class AlertesCitees(DonneesRelais donnees, Horloge horloge, NomsDesLieux noms) : ILectureDObjets
{
    public NatureDObjet Nature => NatureDObjet.Alerte;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ILectureDObjets, AlertesCitees>();

    public async Task<IReadOnlyList<ObjetLu>> LireAsync(IReadOnlyCollection<Guid> ids, Acteur acteur, CancellationToken annulation)
    {
        var lues = await donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).Where(a => ids.Contains(a.Id))
            .Select(a => new { a.Id, a.Gravite, a.FaitA, a.Quoi, a.QuartierId, a.Niveau }).ToListAsync(annulation);
        var nommer = await noms.LireAsync(lues.Select(a => a.QuartierId), annulation);
        return [.. lues.Select(a =>
        {
            var jour = DateOnly.FromDateTime(horloge.Local(a.FaitA));
            return new ObjetLu(a.Id, $"Alerte de gravité {a.Gravite} du {jour.ToString("d MMMM yyyy", Mois.Francais)}, {nommer(a.QuartierId)}", jour, a.Quoi, a.QuartierId, null, a.Niveau);
        })];
    }
}
