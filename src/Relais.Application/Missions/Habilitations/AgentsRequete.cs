using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Les agents que l’administrateur gère, par nom.</summary>
public sealed class AgentsRequete(DonneesRelais donnees)
{
    public async Task<IReadOnlyList<LigneDAgent>> ExecuterAsync(Acteur acteur, Role? role, bool? actif, CancellationToken annulation) =>
        await donnees.AgentsGeresPar(acteur).AsNoTracking()
            .Where(a => (role == null || a.Role == role) && (actif == null || actif == (a.Desactivation == null)))
            .OrderBy(a => a.NomDeFamille).ThenBy(a => a.Prenom).ThenBy(a => a.Courriel)
            .Select(a => new LigneDAgent(a.Id, a.Prenom + " " + a.NomDeFamille, a.Courriel, a.Role, a.Desactivation == null))
            .ToListAsync(annulation);
}

public sealed record LigneDAgent(Guid Id, string Nom, string Courriel, Role Role, bool EstActif);
