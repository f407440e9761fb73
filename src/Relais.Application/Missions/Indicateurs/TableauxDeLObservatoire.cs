using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

internal sealed class TableauxDeLObservatoire(DonneesRelais donnees, MiseEnTableau mise) : ITableauxDeLObservatoire
{
    private static readonly Role[] Lecteurs = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet, Role.ReferentService];

    public async Task<TableauDonne?> LireAsync(Guid tableauId, Acteur acteur, CancellationToken annulation)
    {
        if (!Lecteurs.Contains(acteur.Role)) return null;
        if (await donnees.TableauxPartages.AsNoTracking().SingleOrDefaultAsync(t => t.Id == tableauId && t.DepartementCode == acteur.DepartementCode, annulation) is not { } tableau) return null;
        var lu = await mise.RemplirAsync(tableau, annulation);
        return new(lu.Titre, [.. lu.Lignes.SelectMany(l => l.Cases.Zip(lu.Quartiers, (c, q) => new ChiffreDonne(l.Libelle, q.Nom, c.Texte, c.Periode)))], lu.Sources);
    }
}
