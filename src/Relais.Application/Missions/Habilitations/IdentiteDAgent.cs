using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Ce que la création et la modification d’un agent vérifient toutes deux, et le compte qui en découle.</summary>
internal static class IdentiteDAgent
{
    private const int LongueurDuNom = 80;
    private const int LongueurDuCourriel = 254;

    public static async Task<List<Refus>> VerifierAsync(DonneesRelais donnees, Guid? agentId, HabiliterAgent saisie, CancellationToken annulation)
    {
        List<Refus> refus = [];
        if (saisie.Prenom.Trim() is { Length: 0 or > LongueurDuNom }) refus.Add(new NomManquant(nameof(saisie.Prenom)));
        if (saisie.NomDeFamille.Trim() is { Length: 0 or > LongueurDuNom }) refus.Add(new NomManquant(nameof(saisie.NomDeFamille)));

        var courriel = saisie.Courriel.Trim().ToLowerInvariant();
        if (courriel.Length > LongueurDuCourriel || !MailAddress.TryCreate(courriel, out var adresse) || adresse.Address != courriel)
        {
            refus.Add(new CourrielInvalide());
        }
        else if (await donnees.Agents.AnyAsync(a => a.Courriel == courriel && a.Id != agentId, annulation))
        {
            refus.Add(new CourrielDejaPris());
        }

        return refus;
    }

    /// <summary>Ajoute l’agent et son compte ; la saisie est déjà vérifiée.</summary>
    public static Agent Inscrire(DonneesRelais donnees, HabiliterAgent saisie, string departementCode)
    {
        var agent = Agent.Habiliter(Guid.CreateVersion7(), saisie.Prenom, saisie.NomDeFamille, saisie.Courriel, saisie.Role, departementCode);
        donnees.Agents.Add(agent);
        donnees.Users.Add(CompteDe(agent));
        return agent;
    }

    public static Compte CompteDe(Agent agent)
    {
        var compte = new Compte { Id = agent.Id, EmailConfirmed = true, LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N") };
        Nommer(compte, agent.Courriel);
        return compte;
    }

    public static void Nommer(Compte compte, string courriel)
    {
        (compte.UserName, compte.Email) = (courriel, courriel);
        (compte.NormalizedUserName, compte.NormalizedEmail) = (courriel.ToUpperInvariant(), courriel.ToUpperInvariant());
    }
}
