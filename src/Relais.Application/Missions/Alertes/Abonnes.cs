using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Ceux qui suivent une alerte : son auteur et les agents qu’elle a prévenus.</summary>
public sealed class Abonnes(DonneesRelais donnees, IAgentsAPrevenir agents, Prevenance prevenance)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<Abonnes>();

    /// <summary>Leur dit une étape ; pas à celui qui vient de l’écrire.</summary>
    public async Task DireAsync(Alerte alerte, string etape, IReadOnlyList<Canal> canaux, Acteur saufLui, CancellationToken annulation)
    {
        var prevenus = await donnees.Receptions.Where(r => r.AlerteId == alerte.Id && r.AgentId != null).Select(r => r.AgentId!.Value).ToListAsync(annulation);
        foreach (var agent in await agents.DuDepartementAsync(alerte.DepartementCode, annulation))
        {
            var id = agent.Acteur.AgentId;
            if (id == saufLui.AgentId || (id != alerte.AuteurId && !prevenus.Contains(id))) continue;
            prevenance.Dire(alerte, new PersonneAPrevenir(new Destinataire(id, agent.Courriel, null), agent.Acteur.Nom, "", canaux, PeutLire: true), canaux, etape);
        }
    }
}
