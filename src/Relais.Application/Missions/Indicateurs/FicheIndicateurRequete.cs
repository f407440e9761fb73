using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un indicateur : sa description, ses millésimes, les colonnes qui le nourrissent, son histoire.</summary>
public sealed class FicheIndicateurRequete(DonneesRelais donnees, HistoriqueRequete historique)
{
    public async Task<FicheIndicateur?> ExecuterAsync(string code, CancellationToken annulation)
    {
        if (await donnees.Indicateurs.AsNoTracking().SingleOrDefaultAsync(i => i.Code == code, annulation) is not { } indicateur) return null;
        var jeux = await donnees.JeuxDeDonnees.AsNoTracking().ToDictionaryAsync(j => j.Code, j => j.Libelle, annulation);
        var editions = await donnees.Editions.AsNoTracking().Where(e => e.Millesimes.Any(m => m.IndicateurCode == code)).ToListAsync(annulation);
        var ids = editions.Select(e => e.Id).ToList();
        var territoires = (await donnees.Releves.Where(r => ids.Contains(r.EditionId)).GroupBy(r => new { r.EditionId, r.Niveau })
            .Select(g => new { g.Key.EditionId, g.Key.Niveau, Nombre = g.Count() }).ToListAsync(annulation)).ToLookup(t => t.EditionId);
        var corrections = await donnees.Corrections.Where(c => c.IndicateurCode == code).GroupBy(c => c.EditionId).Select(g => new { g.Key, Nombre = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Nombre, annulation);
        var colonnes = await donnees.ColonnesDeJeu.AsNoTracking().Where(c => c.IndicateurCode == code).ToListAsync(annulation);
        return new(
            indicateur,
            [.. editions.OrderByDescending(e => e.Annee).ThenBy(e => e.JeuCode, StringComparer.Ordinal).Select(e => new MillesimeLu(
                e.Id,
                jeux[e.JeuCode],
                e.Annee,
                e.Millesimes.Single(m => m.IndicateurCode == code),
                [.. territoires[e.Id].OrderBy(t => t.Niveau).Select(t => new NiveauCouvert(t.Niveau, t.Nombre))],
                corrections.GetValueOrDefault(e.Id)))],
            [.. colonnes.Select(c => new ColonneAffichee(jeux[c.JeuCode], c.Nom)).OrderBy(c => c.Jeu, StringComparer.Ordinal).ThenBy(c => c.Colonne, StringComparer.Ordinal)],
            await historique.ExecuterAsync(indicateur.Objet, annulation));
    }
}

/// <summary>La fiche d’un indicateur.</summary>
public sealed record FicheIndicateur(Indicateur Indicateur, IReadOnlyList<MillesimeLu> Millesimes, IReadOnlyList<ColonneAffichee> Colonnes, IReadOnlyList<LigneDHistorique> Historique);

/// <summary>Un millésime et ce qu’il couvre.</summary>
public sealed record MillesimeLu(Guid EditionId, string Jeu, int Annee, Millesime Millesime, IReadOnlyList<NiveauCouvert> Niveaux, int Corrections);

/// <summary>Combien de territoires d’un niveau.</summary>
public sealed record NiveauCouvert(NiveauGeographique Niveau, int Nombre);

/// <summary>La colonne d’un jeu.</summary>
public sealed record ColonneAffichee(string Jeu, string Colonne);
