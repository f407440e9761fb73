using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Annote une rubrique, ou répond à une annotation.</summary>
/// <param name="RapportId">Rapport.</param>
/// <param name="TexteId">Rubrique.</param>
/// <param name="ReponseA">Annotation à laquelle on répond, ou <c>null</c>.</param>
/// <param name="Texte">L’annotation.</param>
public sealed record AnnoterRapport(Guid RapportId, Guid TexteId, Guid? ReponseA, string Texte);

public sealed class AnnoterRapportHandler(DonneesRelais donnees, PerimetreDesRapportsRequete perimetre, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(AnnoterRapport commande, Acteur acteur, CancellationToken annulation)
    {
        // La sous-préfète annote ; l'auteur (ou son intérimaire) répond. Les autres lecteurs lisent.
        var rapports = await perimetre.ExecuterAsync(acteur, pourEcrire: acteur.Role == Role.Delegue, annulation);
        var rapport = await rapports.Include(r => r.Textes).Include(r => r.Annotations).AsSplitQuery().SingleOrDefaultAsync(r => r.Id == commande.RapportId, annulation);
        var estPermis = acteur.Role == Role.SousPrefet || (acteur.Role == Role.Delegue && commande.ReponseA is not null);
        if (rapport?.Texte(commande.TexteId) is not { } texte || !estPermis) return new RapportIntrouvable();
        if (commande.ReponseA is { } premiere && !rapport.Annotations.Any(a => a.Id == premiere && a.TexteId == texte.Id)) return new RapportIntrouvable();

        var annotation = rapport.Annoter(texte.Id, commande.ReponseA, acteur.AgentId, horloge.Maintenant, commande.Texte);
        if (!annotation.EstReussi) return Resultat.Refuse(annotation.Refus);

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(AnnoterRapport), horloge.Maintenant)
            .Avec(new RapportAnnote(rapport.Id, texte.Libelle, commande.ReponseA is not null)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
