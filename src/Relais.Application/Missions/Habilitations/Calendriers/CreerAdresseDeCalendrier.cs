using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Calendriers;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>Crée l’adresse du calendrier d’un agent ; la précédente cesse de répondre. Le jeton n’est montré qu’une fois.</summary>
public sealed record CreerAdresseDeCalendrier;

public sealed class CreerAdresseDeCalendrierHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat<string>> ExecuterAsync(CreerAdresseDeCalendrier commande, Acteur acteur, CancellationToken annulation)
    {
        foreach (var ancienne in await donnees.AdressesEnService(acteur.AgentId).ToListAsync(annulation)) ancienne.Revoquer(horloge.Maintenant);
        var jeton = JetonSecret.Tirer();
        donnees.AdressesDeCalendrier.Add(AdresseDeCalendrier.Creer(Guid.CreateVersion7(), acteur.AgentId, JetonSecret.Empreinte(jeton), horloge.Maintenant));
        donnees.Operations.Add(Operation.Par(acteur, "Habilitations", nameof(CreerAdresseDeCalendrier), horloge.Maintenant).Avec(new AdresseDeCalendrierCreee(acteur.AgentId)));
        await donnees.SaveChangesAsync(annulation);
        return jeton;
    }
}
