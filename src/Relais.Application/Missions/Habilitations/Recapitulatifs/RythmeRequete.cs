using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;
using Microsoft.Extensions.Options;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Le rythme d’un agent, et de quoi le lui dire.</summary>
public sealed class RythmeRequete(DonneesRelais donnees, BoiteDEnvoi boite, IOptions<ReglagesDesRecapitulatifs> reglages)
{
    public async Task<RythmeDUnAgent> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var preference = await donnees.Preferences.FindAsync([acteur.AgentId], annulation);
        return new(preference?.Rythme ?? PreferenceDeRecapitulatif.Usuel, reglages.Value.Heure, boite.CanauxOuverts.Contains(Canal.Courriel));
    }
}

/// <param name="Heure">Heure à laquelle partent les récapitulatifs.</param>
/// <param name="PeutEcrire">Faux quand cette installation n’envoie aucun courriel.</param>
public sealed record RythmeDUnAgent(RythmeDeRecapitulatif Rythme, TimeOnly Heure, bool PeutEcrire);
