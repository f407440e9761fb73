using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Calendriers;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>L’adresse du calendrier de l’agent ne répond plus.</summary>
public sealed record RevoquerAdresseDeCalendrier;

public sealed class RevoquerAdresseDeCalendrierHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(RevoquerAdresseDeCalendrier commande, Acteur acteur, CancellationToken annulation)
    {
        var enService = await donnees.AdressesEnService(acteur.AgentId).ToListAsync(annulation);
        if (enService.Count == 0) return new AucuneAdresseDeCalendrier();

        foreach (var adresse in enService) adresse.Revoquer(horloge.Maintenant);
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(RevoquerAdresseDeCalendrier), horloge.Maintenant).Avec(new AdresseDeCalendrierRevoquee(acteur.AgentId)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
