using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;

namespace Relais.Application.Socle.Envois;

/// <summary>How the messages go, without what they say.</summary>
/// <param name="Canaux">Channels this installation can use.</param>
/// <param name="EnRetard">Not accepted an hour after their time.</param>
/// <param name="Abandonnes">Given up in the last thirty days.</param>
public sealed record EtatDesEnvois(IReadOnlyList<Canal> Canaux, int EnRetard, int Abandonnes);

public sealed class EtatDesEnvoisRequete(DonneesRelais donnees, BoiteDEnvoi boite, Horloge horloge)
{
    public async Task<EtatDesEnvois> ExecuterAsync(CancellationToken annulation)
    {
        var (uneHeure, unMois) = (horloge.Maintenant.AddHours(-1), horloge.Maintenant.AddDays(-30));
        return new(
            boite.CanauxOuverts,
            await donnees.Envois.CountAsync(e => (e.Etat == EtatEnvoi.AEnvoyer || e.Etat == EtatEnvoi.EnCours) && (e.DuA < uneHeure || (e.Essais > 0 && e.EcritA < uneHeure)), annulation),
            await donnees.Envois.CountAsync(e => e.Etat == EtatEnvoi.Abandonne && e.EcritA >= unMois, annulation));
    }
}
