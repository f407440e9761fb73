using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Choisit le niveau de diffusion voulu ; les contenus peuvent le restreindre.</summary>
public sealed record ChoisirNiveauDuRapport(Guid RapportId, NiveauDiffusion Niveau);

public sealed class ChoisirNiveauDuRapportHandler(DonneesRelais donnees, RapportAEcrireRequete rapports, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ChoisirNiveauDuRapport commande, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(commande.RapportId, acteur, annulation) is not { } rapport) return new RapportIntrouvable();
        if (!rapport.EstModifiable) return new RapportNonModifiable(rapport.Etat.Libelle());
        if (!rapport.ChoisirLeNiveau(commande.Niveau)) return Resultat.Reussi;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(ChoisirNiveauDuRapport), horloge.Maintenant).Avec(new NiveauDuRapportChoisi(rapport.Id, commande.Niveau)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
