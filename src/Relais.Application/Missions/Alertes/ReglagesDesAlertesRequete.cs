using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Tout ce qui règle les alertes du département de l’agent.</summary>
/// <param name="Canaux">Canaux que cette installation peut utiliser.</param>
public sealed record ReglagesDesAlertes(
    IReadOnlyList<RegleLue> Regles,
    IReadOnlyList<MaillonLu> Chaine,
    IReadOnlyList<FamilleReglee> Familles,
    IReadOnlyList<GraviteReglee> Gravites,
    IReadOnlyList<AgentJoignable> Agents,
    IReadOnlyList<QuartierNomme> Quartiers,
    IReadOnlyList<Canal> Canaux);

public sealed record RegleLue(Guid Id, ContenuDeRegle Contenu);

public sealed record MaillonLu(Guid Id, ContenuDeMaillon Contenu);

public sealed record FamilleReglee(string Code, string Libelle, string Exemples, bool EstActive);

public sealed record GraviteReglee(int Niveau, string Libelle, string Consigne, int DelaiDAccuse, int RelancesAuPlus);

/// <param name="Mobile">Numéro tel qu’on le lit ; <c>null</c> s’il n’est pas connu.</param>
public sealed record AgentJoignable(Guid AgentId, string Nom, Role Role, string? Mobile);

public sealed class ReglagesDesAlertesRequete(DonneesRelais donnees, IAgentsAPrevenir agents, IQuartiers quartiers, BoiteDEnvoi boite)
{
    public async Task<ReglagesDesAlertes> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var code = acteur.DepartementCode;
        var regles = await donnees.ReglesDeDiffusion.AsNoTracking().Where(r => r.DepartementCode == code).ToListAsync(annulation);
        var chaine = await donnees.Maillons.AsNoTracking().Where(m => m.DepartementCode == code).OrderBy(m => m.Rang).ThenBy(m => m.Fonction).ToListAsync(annulation);
        var connus = await agents.DuDepartementAsync(code, annulation);
        var mobiles = await donnees.Joignables.ToDictionaryAsync(j => j.AgentId, j => Telephone.Parse(j.Mobile, null).Affiche, annulation);
        return new(
            [.. regles.OrderBy(r => r.Libelle, StringComparer.CurrentCulture).Select(r => new RegleLue(r.Id, Contenu(r)))],
            [.. chaine.Select(m => new MaillonLu(m.Id, new(m.Rang, m.Fonction, m.Telephone.Affiche, m.AgentId, m.Plage)))],
            await donnees.FamillesDAlerte.OrderBy(f => f.Ordre).Select(f => new FamilleReglee(f.Code, f.Libelle, f.Exemples, f.EstActive)).ToListAsync(annulation),
            await donnees.Gravites.OrderBy(g => g.Niveau).Select(g => new GraviteReglee(g.Niveau, g.Libelle, g.Consigne, g.DelaiDAccuse, g.RelancesAuPlus)).ToListAsync(annulation),
            [.. connus.Select(c => new AgentJoignable(c.Acteur.AgentId, c.Acteur.Nom, c.Acteur.Role, mobiles.GetValueOrDefault(c.Acteur.AgentId)))],
            await quartiers.DuDepartementAsync(code, annulation),
            boite.CanauxOuverts);
    }

    private static ContenuDeRegle Contenu(RegleDeDiffusion regle) => new()
    {
        Libelle = regle.Libelle,
        Familles = regle.Familles,
        GraviteAuMoins = regle.GraviteAuMoins,
        Quartiers = regle.Quartiers,
        Plage = regle.Plage,
        Roles = regle.Roles,
        Agents = regle.Agents,
        ParCourriel = regle.ParCourriel,
        ParSms = regle.ParSms,
        EstActive = regle.EstActive,
    };
}
