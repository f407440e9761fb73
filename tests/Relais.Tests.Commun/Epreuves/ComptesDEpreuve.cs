using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Tests.Commun.Epreuves;

/// <summary>Accounts written straight into the base, for a server that is another process.</summary>
public static class ComptesDEpreuve
{
    /// <returns>The address to sign in with.</returns>
    public static async Task<string> UnCompteAsync(this Jeu jeu, Guid agentId)
    {
        await using var donnees = jeu.Ouvrir();
        var courriel = (await donnees.Set<Agent>().SingleAsync(a => a.Id == agentId)).Courriel;
        donnees.Add(new Compte
        {
            Id = agentId,
            UserName = courriel,
            NormalizedUserName = courriel.ToUpperInvariant(),
            Email = courriel,
            NormalizedEmail = courriel.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = agentId.ToString("n"),
            PasswordHash = new PasswordHasher<Compte>().HashPassword(new Compte(), ServeurDeTest.MotDePasse),
        });
        await donnees.SaveChangesAsync();
        return courriel;
    }
}
