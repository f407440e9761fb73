using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les observations, telles que les alertes les citent : sans connaître la veille.</summary>
public sealed class ObservationsCiteesParAlertes(IEnumerable<ILectureDObjets> lectures)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ObservationsCiteesParAlertes>();

    /// <summary>Parmi ces identifiants, celles que l’agent peut lire, de la plus ancienne à la plus récente.</summary>
    public async Task<IReadOnlyList<ObjetLu>> LireAsync(IReadOnlyCollection<Guid> ids, Acteur acteur, CancellationToken annulation)
    {
        if (ids.Count == 0) return [];
        var lues = await lectures.Single(l => l.Nature == NatureDObjet.Observation).LireAsync(ids, acteur, annulation);
        return [.. lues.OrderBy(o => o.Le).ThenBy(o => o.Id)];
    }
}
