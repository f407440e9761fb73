using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Soumet chaque mot de passe choisi à la règle, avec ce qui désigne le compte.</summary>
public sealed class MotDePasseSur(DonneesRelais donnees) : IPasswordValidator<Compte>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<Compte> manager, Compte user, string? password)
    {
        var noms = await donnees.Agents.AsNoTracking().Where(a => a.Id == user.Id).Select(a => new { a.Prenom, a.NomDeFamille }).SingleOrDefaultAsync();
        var adresse = (user.Email ?? "").Split('@')[0];
        string[] propres = [noms?.Prenom ?? "", noms?.NomDeFamille ?? "", adresse, .. adresse.Split('.', '-', '_')];
        return RegleDuMotDePasse.Refuser(password ?? "", propres) is { } phrase
            ? IdentityResult.Failed(new IdentityError { Code = "mot-de-passe-refuse", Description = phrase })
            : IdentityResult.Success;
    }
}
