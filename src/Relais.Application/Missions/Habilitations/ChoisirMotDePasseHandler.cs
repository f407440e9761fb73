using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Par un lien d’accès, l’agent choisit son mot de passe : le lien s’éteint, le blocage est levé, ses sessions se ferment.</summary>
public sealed record ChoisirMotDePasse(string Jeton, string MotDePasse);

public sealed class ChoisirMotDePasseHandler(DonneesRelais donnees, UserManager<Compte> comptes, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ChoisirMotDePasse commande, CancellationToken annulation)
    {
        var empreinte = JetonSecret.Empreinte(commande.Jeton);
        var lien = await donnees.LiensDAcces.SingleOrDefaultAsync(l => l.Empreinte == empreinte, annulation);
        if (lien is null || !lien.EstValable(horloge.Maintenant)) return new LienPerime();
        if (!await donnees.Agents.AnyAsync(a => a.Id == lien.AgentId && a.Desactivation == null, annulation)) return new LienPerime();

        var compte = await donnees.Users.SingleAsync(c => c.Id == lien.AgentId, annulation);
        foreach (var validateur in comptes.PasswordValidators)
        {
            var avis = await validateur.ValidateAsync(comptes, compte, commande.MotDePasse);
            if (!avis.Succeeded) return new MotDePasseRefuse(avis.Errors.First().Description);
        }

        compte.PasswordHash = comptes.PasswordHasher.HashPassword(compte, commande.MotDePasse);
        (compte.SecurityStamp, compte.ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString());
        (compte.AccessFailedCount, compte.LockoutEnd) = (0, null);
        lien.Eteindre(horloge.Maintenant);
        foreach (var session in await donnees.Sessions.Where(s => s.AgentId == lien.AgentId && s.FermeeA == null).ToListAsync(annulation)) session.Fermer(horloge.Maintenant);
        donnees.Operations.Add(JournalDesAcces.De(lien.AgentId, nameof(ChoisirMotDePasse), horloge.Maintenant).Avec(new MotDePasseChoisi(lien.AgentId, ParLien: true)));
        await donnees.SaveChangesAsync(annulation);
        return Resultat.Reussi;
    }
}
