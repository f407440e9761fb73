using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Dit l’année des données d’un millésime, et ce qui l’empêche de prolonger les précédents.</summary>
/// <param name="EditionId">Édition.</param>
/// <param name="IndicateurCode">Indicateur.</param>
/// <param name="AnneeDesDonnees"><c>null</c> si elle n’est pas connue.</param>
/// <param name="Rupture">Rupture de méthode, ou vide.</param>
public sealed record PreciserMillesime(Guid EditionId, string IndicateurCode, int? AnneeDesDonnees, string? Rupture);

public sealed class PreciserMillesimeHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Vrai si quelque chose a changé.</returns>
    public async Task<Resultat<bool>> ExecuterAsync(PreciserMillesime commande, Acteur acteur, CancellationToken annulation)
    {
        if (commande.AnneeDesDonnees is < 1990 or > 2100) return new AnneeHorsDesUsages() { Champ = nameof(commande.AnneeDesDonnees) };
        if (commande.Rupture?.Trim().Length > 500) return new NoteTropLongue() { Champ = nameof(commande.Rupture) };
        var edition = await donnees.Editions.SingleAsync(e => e.Id == commande.EditionId, annulation);
        var champs = edition.Preciser(commande.IndicateurCode, commande.AnneeDesDonnees, commande.Rupture);
        if (champs.Count == 0) return false;

        donnees.Operations.Add(Operation.Par(acteur, "Indicateurs", nameof(PreciserMillesime), horloge.Maintenant)
            .Avec(new MillesimePrecise(Indicateur.ObjetDe(commande.IndicateurCode), commande.IndicateurCode, champs)));
        await donnees.SaveChangesAsync(annulation);
        return true;
    }
}
