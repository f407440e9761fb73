using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Enregistre un contrat de ville signé.</summary>
public sealed record ConclureContrat(TermesDuContrat Termes);

public sealed class ConclureContratHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(ConclureContrat commande, Acteur acteur, CancellationToken annulation)
    {
        var termes = commande.Termes;
        var refus = await TermesVerifies.RefusAsync(donnees, termes, null, acteur.DepartementCode, annulation);
        if (refus.Count > 0) return Resultat<Guid>.Refuse(refus);

        var contrat = ContratDeVille.Conclure(Guid.CreateVersion7(), termes.Code, termes.Nom, acteur.DepartementCode, termes.DebutLe, termes.FinLe, termes.Themes, termes.Quartiers);
        donnees.ContratsDeVille.Add(contrat);
        donnees.Operations.Add(Operation.Par(acteur, "Territoires", nameof(ConclureContrat), horloge.Maintenant).Avec(new ContratDeVilleConclu(contrat.Id, contrat.Code)));
        await donnees.SaveChangesAsync(annulation);
        return contrat.Id;
    }
}
