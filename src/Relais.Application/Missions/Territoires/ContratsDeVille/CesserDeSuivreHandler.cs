using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Met fin au suivi d’une poche : ce qui y a été écrit reste.</summary>
/// <param name="Le">Dernier jour du suivi.</param>
public sealed record CesserDeSuivre(Guid PocheId, DateOnly Le);

public sealed class CesserDeSuivreHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(CesserDeSuivre commande, Acteur acteur, CancellationToken annulation)
    {
        var poche = await donnees.Poches.SingleAsync(p => p.Id == commande.PocheId && p.DepartementCode == acteur.DepartementCode, annulation);
        if (poche.SuivieAuLe is { } deja) return new PocheDejaFinie(deja);
        if (commande.Le < poche.SuivieDuLe || commande.Le > horloge.Aujourdhui) return new FinDePocheInvalide();

        poche.CesserLe(commande.Le);
        donnees.Operations.Add(Operation.Par(acteur, "Territoires", nameof(CesserDeSuivre), horloge.Maintenant).Avec(new SuiviDePocheTermine(poche.ContratId, poche.Id, poche.Nom, commande.Le)));
        await donnees.RenouvelerLaCarteAsync(annulation);
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
