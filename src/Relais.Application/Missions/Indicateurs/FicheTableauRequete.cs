using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un tableau partagé ; <c>null</c> hors du département.</summary>
public sealed class FicheTableauRequete(DonneesRelais donnees, MiseEnTableau mise, HistoriqueRequete historique, Horloge horloge)
{
    public async Task<FicheTableau?> ExecuterAsync(Guid id, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.TableauxPartages.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.DepartementCode == acteur.DepartementCode, annulation) is not { } tableau) return null;
        var jour = horloge.Aujourdhui;
        var publications = await donnees.Publications.AsNoTracking().Where(p => p.TableauId == id).OrderByDescending(p => p.PublieeA).ToListAsync(annulation);
        return new(
            tableau.Id,
            tableau.Version,
            new ContenuDeTableau(tableau.Titre, tableau.Introduction, tableau.Quartiers, tableau.Indicateurs, tableau.Notes),
            await mise.RemplirAsync(tableau, annulation),
            tableau.ModifieA,
            tableau.AuteurId == acteur.AgentId,
            [.. publications.Select(p => new PublicationAffichee(p.Id, p.PublieeA, p.JusquAu, p.RetireeA, p.EstOuverte(jour)))],
            await historique.ExecuterAsync(id, annulation));
    }
}

/// <summary>La fiche d’un tableau.</summary>
public sealed record FicheTableau(
    Guid Id, Guid Version, ContenuDeTableau Contenu, TableauLu Tableau, DateTime ModifieA, bool PeutModifier, IReadOnlyList<PublicationAffichee> Publications, IReadOnlyList<LigneDHistorique> Historique);

/// <summary>Une publication, sans son adresse : elle n’a été montrée qu’une fois.</summary>
public sealed record PublicationAffichee(Guid Id, DateTime PublieeA, DateOnly JusquAu, DateTime? RetireeA, bool EstOuverte);
