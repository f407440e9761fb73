using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les tableaux partagés du département, du plus récent au plus ancien.</summary>
public sealed class TableauxRequete(DonneesRelais donnees, IDelegues delegues, Horloge horloge)
{
    public async Task<IReadOnlyList<TableauAffiche>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var tableaux = await donnees.TableauxPartages.AsNoTracking().Where(t => t.DepartementCode == acteur.DepartementCode).OrderByDescending(t => t.ModifieA).ToListAsync(annulation);
        var ids = tableaux.Select(t => t.Id).ToList();
        var jour = horloge.Aujourdhui;
        var publies = (await donnees.Publications.Where(p => ids.Contains(p.TableauId) && p.RetireeA == null && p.JusquAu >= jour).Select(p => p.TableauId).ToListAsync(annulation)).ToHashSet();
        var auteurs = await delegues.NomsAsync([.. tableaux.Select(t => t.AuteurId).Distinct()], annulation);
        return [.. tableaux.Select(t => new TableauAffiche(
            t.Id, t.Titre, auteurs.GetValueOrDefault(t.AuteurId, "Ancien agent"), t.Quartiers.Count, t.Indicateurs.Count, t.ModifieA, publies.Contains(t.Id)))];
    }
}

/// <summary>Un tableau dans la liste.</summary>
public sealed record TableauAffiche(Guid Id, string Titre, string Auteur, int Quartiers, int Indicateurs, DateTime ModifieA, bool EstPublie);
