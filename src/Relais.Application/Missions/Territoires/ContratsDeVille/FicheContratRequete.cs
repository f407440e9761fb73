using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Un contrat de ville : ses termes, ses quartiers, ses poches et son histoire. <c>null</c> hors du département.</summary>
public sealed class FicheContratRequete(DonneesRelais donnees, HistoriqueRequete historique, Horloge horloge)
{
    public async Task<FicheContrat?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.ContratsDeVille.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.DepartementCode == acteur.DepartementCode, annulation) is not { } contrat) return null;

        var ids = contrat.Quartiers.Select(q => q.QuartierId).ToList();
        var quartiers = await donnees.Quartiers.AsNoTracking().Where(q => ids.Contains(q.Id)).OrderBy(q => q.NomNormalise).ThenBy(q => q.Code).ToListAsync(annulation);
        var poches = await donnees.Poches.AsNoTracking().Where(p => p.ContratId == id).ToListAsync(annulation);
        return new(
            contrat,
            contrat.DebutLe <= horloge.Aujourdhui && horloge.Aujourdhui <= contrat.FinLe,
            quartiers,
            [.. poches.OrderByDescending(p => p.EstSuivie).ThenBy(p => TexteNormalise.De(p.Nom), StringComparer.Ordinal)],
            await donnees.NommerAsync([.. quartiers.SelectMany(q => q.Intercommunalites).Distinct(StringComparer.Ordinal)], annulation),
            await historique.ExecuterAsync(id, annulation));
    }
}

/// <param name="EstEnCours">Vrai aujourd’hui.</param>
public sealed record FicheContrat(
    ContratDeVille Contrat,
    bool EstEnCours,
    IReadOnlyList<Quartier> Quartiers,
    IReadOnlyList<Poche> Poches,
    IReadOnlyList<IntercommunaliteLue> Intercommunalites,
    IReadOnlyList<LigneDHistorique> Historique);
