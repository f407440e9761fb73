using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Un fichier de preuve, pour qui peut lire sa proposition.</summary>
public sealed class PieceDePreuveRequete(DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre)
{
    public async Task<FichierDePreuve?> ExecuterAsync(Guid pieceId, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        return await donnees.Set<PieceDePreuve>().Where(p => p.Id == pieceId && lisibles.Lignes.Any(l => l.Id == p.PropositionId))
            .Select(p => new FichierDePreuve(p.Nom, p.Type, p.Contenu)).SingleOrDefaultAsync(annulation);
    }
}

public sealed record FichierDePreuve(string Nom, string Type, byte[] Contenu);
