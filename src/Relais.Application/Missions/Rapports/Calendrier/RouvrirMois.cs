using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports.Calendrier;

/// <summary>Rouvre les rapports d’un mois clos : les rappels reprennent, ce qui arrive n’est plus marqué.</summary>
public sealed record RouvrirMois(Mois Mois, string Motif);

public sealed class RouvrirMoisHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RouvrirMois commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.MoisDeRapports.SingleOrDefaultAsync(m => m.DepartementCode == acteur.DepartementCode && m.Mois == commande.Mois, annulation) is not { } mois)
        {
            return new MoisDejaOuvert(commande.Mois.AvecDe);
        }

        var resultat = mois.Rouvrir(commande.Motif);
        if (!resultat.EstReussi) return resultat;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(RouvrirMois), horloge.Maintenant, commande.Motif.Trim()).Avec(new MoisDeRapportsRouvert(mois.Id, commande.Mois.ToString())));
        return await donnees.EnregistrerLeRapportAsync(annulation) is null ? Resultat.Reussi : new MoisDejaOuvert(commande.Mois.AvecDe);
    }
}
