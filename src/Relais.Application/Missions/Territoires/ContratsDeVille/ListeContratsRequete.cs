using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Les contrats de ville du département : ceux en cours d’abord, puis par nom.</summary>
public sealed class ListeContratsRequete(DonneesRelais donnees, Horloge horloge)
{
    public async Task<IReadOnlyList<LigneDeContrat>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        var contrats = await donnees.ContratsDeVille.AsNoTracking().Where(c => c.DepartementCode == acteur.DepartementCode).ToListAsync(annulation);
        var poches = await donnees.Poches.Where(p => p.DepartementCode == acteur.DepartementCode && p.SuivieAuLe == null)
            .GroupBy(p => p.ContratId).Select(g => new { g.Key, Nombre = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Nombre, annulation);
        return [.. contrats
            .Select(c => new LigneDeContrat(c.Id, c.Code, c.Nom, c.DebutLe, c.FinLe, c.DebutLe <= jour && jour <= c.FinLe, c.Themes, c.Quartiers.Count, poches.GetValueOrDefault(c.Id)))
            .OrderByDescending(c => c.EstEnCours).ThenBy(c => TexteNormalise.De(c.Nom), StringComparer.Ordinal)];
    }
}

/// <param name="Quartiers">Nombre de quartiers couverts.</param>
/// <param name="Poches">Nombre de poches suivies aujourd’hui.</param>
public sealed record LigneDeContrat(Guid Id, string Code, string Nom, DateOnly DebutLe, DateOnly FinLe, bool EstEnCours, IReadOnlyList<string> Themes, int Quartiers, int Poches);
