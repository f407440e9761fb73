using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>
/// Qui lit quel rapport (docs/adr/0044). L’auteur et son intérimaire : tout. La sous-préfète : ce qui a été transmis. Le
/// préfet et son cabinet : ce qui est visé, à leur niveau. Un autre délégué : ce qui est visé et ouvert aux services.
/// </summary>
public sealed class PerimetreDesRapportsRequete(DonneesRelais donnees, IDelegues delegues)
{
    public async Task<IQueryable<RapportMensuel>> ExecuterAsync(Acteur acteur, bool pourEcrire, CancellationToken annulation)
    {
        List<Guid> auteurs = acteur.Role == Role.Delegue ? [acteur.AgentId, .. await delegues.RemplacesAsync(acteur.AgentId, annulation)] : [];
        var rapports = donnees.Rapports.Where(r => r.DepartementCode == acteur.DepartementCode);
        if (pourEcrire) return rapports.Where(r => auteurs.Contains(r.AuteurId));

        var niveaux = acteur.Niveaux;
        return acteur.Role switch
        {
            Role.SousPrefet => rapports.Where(r => r.PremiereTransmissionA != null),
            Role.PrefetCabinet => rapports.Where(r => r.Etat == EtatRapport.Vise && niveaux.Contains(r.Niveau)),
            Role.Delegue => rapports.Where(r => auteurs.Contains(r.AuteurId) || (r.Etat == EtatRapport.Vise && r.Niveau == NiveauDiffusion.ServicesEtat)),
            _ => rapports.Where(_ => false),
        };
    }
}
