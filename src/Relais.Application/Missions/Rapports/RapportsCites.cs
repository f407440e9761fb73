using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les rapports mensuels, pour ce qui les cite.</summary>
internal sealed class RapportsCites(PerimetreDesRapportsRequete perimetre, IDelegues delegues) : ILectureDObjets
{
    public NatureDObjet Nature => NatureDObjet.Rapport;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<ILectureDObjets, RapportsCites>();

    public async Task<IReadOnlyList<ObjetLu>> LireAsync(IReadOnlyCollection<Guid> ids, Acteur acteur, CancellationToken annulation)
    {
        var lus = await (await perimetre.ExecuterAsync(acteur, pourEcrire: false, annulation)).Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, r.Mois, r.AuteurId, r.Niveau }).ToListAsync(annulation);
        var noms = await delegues.NomsAsync([.. lus.Select(r => r.AuteurId).Distinct()], annulation);
        return [.. lus.Select(r => new ObjetLu(r.Id, $"Rapport {r.Mois.AvecDe}, {noms.GetValueOrDefault(r.AuteurId, "")}", r.Mois.DernierJour, "", null, null, r.Niveau))];
    }
}
