using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Un agent, son compte, ses lettres et ses intérims ; <c>null</c> hors du département de l’administrateur.</summary>
public sealed class FicheAgentRequete(DonneesRelais donnees, IQuartiers quartiers, Horloge horloge)
{
    public async Task<FicheAgent?> ExecuterAsync(Guid agentId, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.AgentsGeresPar(acteur).AsNoTracking().SingleOrDefaultAsync(a => a.Id == agentId, annulation) is not { } agent) return null;

        var lettres = await donnees.LettresDeMission.AsNoTracking().Where(l => l.AgentId == agentId).OrderByDescending(l => l.DebutLe).ToListAsync(annulation);
        var noms = (await quartiers.ParIdsAsync([.. lettres.SelectMany(l => l.Quartiers.Select(q => q.QuartierId)).Distinct()], annulation)).ToDictionary(q => q.Id, q => q.Nom);
        var compte = await donnees.Users.AsNoTracking().Where(c => c.Id == agentId)
            .Select(c => new EtatDuCompte(c.PasswordHash != null, c.TwoFactorEnabled, donnees.UserPasskeys.Count(k => k.UserId == c.Id), c.LockoutEnd))
            .SingleOrDefaultAsync(annulation);
        return new FicheAgent(
            agent,
            compte,
            [.. lettres.Select(l => new LettreLue(l, [.. l.Quartiers.Select(q => noms.GetValueOrDefault(q.QuartierId, "Quartier inconnu")).Order(StringComparer.CurrentCulture)], l.EstEnVigueur(horloge.Aujourdhui)))],
            await InterimsAsync(agentId, annulation));
    }

    private async Task<IReadOnlyList<InterimLu>> InterimsAsync(Guid agentId, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        var lignes = await (
            from interim in donnees.Interims
            join remplace in donnees.Agents on interim.RemplaceId equals remplace.Id
            join remplacant in donnees.Agents on interim.RemplacantId equals remplacant.Id
            where interim.RemplaceId == agentId || interim.RemplacantId == agentId
            orderby interim.DebutLe descending
            select new { interim, Remplace = remplace.Prenom + " " + remplace.NomDeFamille, Remplacant = remplacant.Prenom + " " + remplacant.NomDeFamille })
            .AsNoTracking().ToListAsync(annulation);
        return [.. lignes.Select(l => new InterimLu(l.interim, l.Remplace, l.Remplacant, l.interim.FinLe >= jour))];
    }
}

public sealed record FicheAgent(Agent Agent, EtatDuCompte? Compte, IReadOnlyList<LettreLue> Lettres, IReadOnlyList<InterimLu> Interims);

/// <param name="BloqueJusqua">Fin du blocage après trop d’essais ; peut être passée.</param>
public sealed record EtatDuCompte(bool AMotDePasse, bool ACodeTemporaire, int Cles, DateTimeOffset? BloqueJusqua);

public sealed record LettreLue(LettreDeMission Lettre, IReadOnlyList<string> Quartiers, bool EstEnVigueur);

public sealed record InterimLu(Interim Interim, string Remplace, string Remplacant, bool EstAFinir);
