using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Vise le rapport, ou le renvoie à son auteur avec un motif.</summary>
/// <param name="RapportId">Rapport.</param>
/// <param name="Version">Version que la sous-préfète avait sous les yeux.</param>
/// <param name="Motif">Motif du renvoi ; <c>null</c> pour viser.</param>
public sealed record RepondreAuRapport(Guid RapportId, Guid Version, string? Motif);

public sealed class RepondreAuRapportHandler(DonneesRelais donnees, PerimetreDesRapportsRequete perimetre, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RepondreAuRapport commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, pourEcrire: false, annulation);
        if (await lisibles.SingleOrDefaultAsync(r => r.Id == commande.RapportId, annulation) is not { } rapport) return new RapportIntrouvable();
        if (rapport.Version != commande.Version) return new RapportModifieEntretemps();

        var resultat = commande.Motif is { } motif ? rapport.Renvoyer(acteur.Role, motif) : rapport.Viser(acteur.Role, horloge.Maintenant);
        if (!resultat.EstReussi) return resultat;

        donnees.Add(Operation.Par(acteur, "Rapports", commande.Motif is null ? "ViserRapport" : "RenvoyerRapport", horloge.Maintenant, commande.Motif?.Trim())
            .Avec(commande.Motif is null ? new RapportVise(rapport.Id) : new RapportRenvoye(rapport.Id)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
