using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Missions.Habilitations;

/// <summary>À qui s’adresse un lien d’accès encore valable : le nom de l’agent et son adresse, ou rien.</summary>
public sealed class LienDAccesRequete(DonneesRelais donnees, Horloge horloge)
{
    public async Task<DestinataireDuLien?> ExecuterAsync(string jeton, CancellationToken annulation)
    {
        var (empreinte, maintenant) = (JetonSecret.Empreinte(jeton), horloge.Maintenant);
        return await (
            from lien in donnees.LiensDAcces
            join agent in donnees.Agents on lien.AgentId equals agent.Id
            where lien.Empreinte == empreinte && lien.EteintA == null && lien.ExpireA > maintenant && agent.Desactivation == null
            select new DestinataireDuLien(agent.Prenom + " " + agent.NomDeFamille, agent.Courriel)).SingleOrDefaultAsync(annulation);
    }
}

public sealed record DestinataireDuLien(string Nom, string Courriel);
