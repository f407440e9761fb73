using Microsoft.Extensions.DependencyInjection;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Objets;

/// <summary>Reads cited objects of any kind, each by the mission that holds it.</summary>
public sealed class ObjetsCites(IEnumerable<ILectureDObjets> missions)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ObjetsCites>();

    /// <summary>Those this agent may read; the others are absent.</summary>
    public async Task<IReadOnlyDictionary<ObjetCite, ObjetLu>> LireAsync(IEnumerable<ObjetCite> objets, Acteur acteur, CancellationToken annulation)
    {
        Dictionary<ObjetCite, ObjetLu> lus = [];
        foreach (var nature in objets.Distinct().GroupBy(o => o.Nature))
        {
            if (missions.FirstOrDefault(m => m.Nature == nature.Key) is not { } mission) continue;
            foreach (var lu in await mission.LireAsync([.. nature.Select(o => o.Id)], acteur, annulation)) lus[new(nature.Key, lu.Id)] = lu;
        }

        return lus;
    }
}
