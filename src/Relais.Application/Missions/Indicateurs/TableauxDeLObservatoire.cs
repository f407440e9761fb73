using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

internal sealed class TableauxDeLObservatoire(DonneesRelais donnees, MiseEnTableau mise) : ITableauxDeLObservatoire
{
    private static readonly Role[] Lecteurs = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService];

    public Task<string?> NommerAsync(Guid tableauId, Acteur acteur, CancellationToken annulation) =>
        Ouvrables(acteur).Where(t => t.Id == tableauId).Select(t => (string?)t.Titre).SingleOrDefaultAsync(annulation);

    public async Task<TableauDonne?> LireAsync(Guid tableauId, Acteur acteur, CancellationToken annulation)
    {
        if (await Ouvrables(acteur).SingleOrDefaultAsync(t => t.Id == tableauId, annulation) is not { } tableau) return null;
        var lu = await mise.RemplirAsync(tableau, annulation);
        return new(lu.Titre, [.. lu.Lignes.SelectMany(l => l.Cases.Zip(lu.Quartiers, (c, q) => new ChiffreDonne(l.Libelle, q.Nom, c.Texte, c.Periode)))], lu.Sources);
    }

    private IQueryable<TableauPartage> Ouvrables(Acteur acteur) =>
        donnees.TableauxPartages.AsNoTracking().Where(t => Lecteurs.Contains(acteur.Role) && t.DepartementCode == acteur.DepartementCode);
}
