using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Ouvre la synthèse d’un mois et la compose ; si elle existe, rend la sienne.</summary>
public sealed record OuvrirSynthese(Mois Mois);

public sealed class OuvrirSyntheseHandler(DonneesRelais donnees, MatiereDeSyntheseRequete matieres, Horloge horloge)
{
    public async Task<Resultat<Guid>> ExecuterAsync(OuvrirSynthese commande, Acteur acteur, CancellationToken annulation)
    {
        if (commande.Mois > Mois.De(horloge.Aujourdhui)) return new MoisAVenir(commande.Mois.Libelle);
        if (await DejaAsync(commande, acteur, annulation) is { } deja) return deja;

        var synthese = Synthese.Ouvrir(Guid.CreateVersion7(), acteur.DepartementCode, commande.Mois, acteur.AgentId);
        synthese.Composer(await matieres.ExecuterAsync(commande.Mois, acteur, annulation));
        donnees.Add(synthese);
        donnees.Add(Operation.Par(acteur, "Rapports", nameof(OuvrirSynthese), horloge.Maintenant).Avec(new SyntheseOuverte(synthese.Id, commande.Mois.ToString())));
        try
        {
            await donnees.SaveChangesAsync(annulation);
            return synthese.Id;
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Ouverte deux fois au même instant : c'est la première qui reste.
            return (await DejaAsync(commande, acteur, annulation))!.Value;
        }
    }

    private Task<Guid?> DejaAsync(OuvrirSynthese commande, Acteur acteur, CancellationToken annulation) =>
        donnees.Syntheses.Where(s => s.DepartementCode == acteur.DepartementCode && s.Mois == commande.Mois).Select(s => (Guid?)s.Id).SingleOrDefaultAsync(annulation);
}
