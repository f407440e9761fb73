using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>Clôt les rapports d’un mois : ce qui manque est dit, et ce qui viendra après sera marqué.</summary>
public sealed record CloreMois(Mois Mois, string Motif);

public sealed class CloreMoisHandler(DonneesRelais donnees, SuiviDesRapportsRequete suivi, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(CloreMois commande, Acteur acteur, CancellationToken annulation)
    {
        var mois = await donnees.MoisDeRapports.SingleOrDefaultAsync(m => m.DepartementCode == acteur.DepartementCode && m.Mois == commande.Mois, annulation);
        if (mois is null) donnees.Add(mois = MoisDeRapports.Suivre(Guid.CreateVersion7(), acteur.DepartementCode, commande.Mois));

        var manquants = (await suivi.ExecuterAsync(commande.Mois, acteur, annulation)).Lignes.Where(l => l.RapportId is null).Select(l => l.Delegue).ToList();
        var resultat = mois.Clore(horloge.Maintenant, horloge.Aujourdhui, commande.Motif, manquants);
        if (!resultat.EstReussi) return resultat;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(CloreMois), horloge.Maintenant, commande.Motif.Trim() is { Length: > 0 } motif ? motif : null)
            .Avec(new MoisDeRapportsClos(mois.Id, commande.Mois.ToString(), string.Join(", ", manquants))));
        try
        {
            return await donnees.EnregistrerLeRapportAsync(annulation) is null ? Resultat.Reussi : new MoisDejaClos(commande.Mois.AvecDe);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            return new MoisDejaClos(commande.Mois.AvecDe);
        }
    }
}
