using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Ouvre et compose le rapport d’un mois.</summary>
/// <param name="AuteurId">Le délégué : l’acteur, ou un collègue qu’il couvre.</param>
/// <param name="Mois">Mois couvert.</param>
public sealed record OuvrirRapport(Guid AuteurId, Mois Mois);

public sealed class OuvrirRapportHandler(DonneesRelais donnees, IDelegues delegues, IQuartiers quartiers, ElementsDuRapportRequete elements, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(OuvrirRapport commande, Acteur acteur, CancellationToken annulation)
    {
        var couverts = await delegues.RemplacesAsync(acteur.AgentId, annulation);
        if (commande.AuteurId != acteur.AgentId && !couverts.Contains(commande.AuteurId)) return new RapportIntrouvable();
        if (commande.Mois > Mois.De(horloge.Aujourdhui)) return new MoisAVenir(commande.Mois.Libelle);
        if (await donnees.Rapports.AnyAsync(r => r.AuteurId == commande.AuteurId && r.Mois == commande.Mois, annulation)) return new RapportDejaOuvert(commande.Mois.AvecDe);

        var mission = (await delegues.EnMissionAsync(acteur.DepartementCode, commande.Mois, annulation)).FirstOrDefault(d => d.AgentId == commande.AuteurId);
        var confies = mission is null ? [] : await quartiers.ParIdsAsync(mission.Quartiers, annulation);
        if (confies.Count == 0) return new RapportSansQuartier();

        var modele = await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
        var rapport = RapportMensuel.Ouvrir(Guid.CreateVersion7(), commande.AuteurId, commande.Mois, modele, [.. confies.Select(q => (q.Id, q.Nom))]);
        var dates = await elements.ExecuterAsync(rapport, acteur, annulation);
        rapport.Composer([.. dates.Select(ElementsDuRapportRequete.EnElement)]);
        donnees.Add(rapport);
        donnees.Add(Operation.Par(acteur, "Rapports", nameof(OuvrirRapport), horloge.Maintenant).Avec(new RapportOuvert(rapport.Id, commande.Mois.ToString())));
        await donnees.SaveChangesAsync(annulation);
        return rapport.Id;
    }
}
