using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Une personne prévenue, et ce qu’on sait de sa réception.</summary>
/// <param name="Rang">0 pour le signalement, puis celui de la relance.</param>
/// <param name="Messages">Ce qui lui a été envoyé hors de Relais.</param>
public sealed record PersonnePrevenue(string Nom, string Titre, int Rang, DateTime PrevenuA, DateTime? RecuA, DateTime? AccuseA, IReadOnlyList<MessageEnvoye> Messages);

/// <param name="ParvenuA">Accepté de l’autre côté ; <c>null</c> tant qu’il ne l’est pas.</param>
/// <param name="EstAbandonne">Refusé pour de bon.</param>
public sealed record MessageEnvoye(Canal Canal, string Etape, DateTime EcritA, DateTime? ParvenuA, bool EstAbandonne, int Essais);

public sealed class PrevenusRequete(DonneesRelais donnees, IDelegues delegues)
{
    public async Task<IReadOnlyList<PersonnePrevenue>> ExecuterAsync(Alerte alerte, CancellationToken annulation)
    {
        var receptions = await donnees.Receptions.AsNoTracking().Where(r => r.AlerteId == alerte.Id).ToListAsync(annulation);
        var envois = (await donnees.Envois.AsNoTracking().Where(e => e.ObjetId == alerte.Id && e.Canal != Canal.Application && e.Etat != EtatEnvoi.SansObjet)
            .OrderBy(e => e.EcritA).ThenBy(e => e.Canal)
            .Select(e => new { e.Destinataire, Message = new MessageEnvoye(e.Canal, e.Etape, e.EcritA, e.ParvenuA, e.Etat == EtatEnvoi.Abandonne, e.Essais) })
            .ToListAsync(annulation)).ToLookup(e => e.Destinataire, e => e.Message, StringComparer.Ordinal);
        var noms = await delegues.NomsAsync([.. receptions.Select(r => r.AgentId).OfType<Guid>()], annulation);
        return [.. receptions.OrderBy(r => r.Rang).ThenBy(r => r.PrevenuA).ThenBy(r => r.Titre, StringComparer.CurrentCulture).Select(r => new PersonnePrevenue(
            r.AgentId is { } agent ? noms.GetValueOrDefault(agent, "Ancien agent") : r.Titre, r.Titre, r.Rang, r.PrevenuA, r.RecuA, r.AccuseA, [.. envois[r.Destinataire]]))];
    }
}
