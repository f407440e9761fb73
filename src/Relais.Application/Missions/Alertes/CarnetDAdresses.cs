using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Qui prévenir : par les règles de diffusion, et par la chaîne d’appel.</summary>
public sealed class CarnetDAdresses(DonneesRelais donnees, IAgentsAPrevenir agents, Horloge horloge)
{
    private static readonly Canal[] TousLesCanaux = [Canal.Application, Canal.Courriel, Canal.Sms];

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<CarnetDAdresses>();

    /// <summary>Ceux que cette alerte prévient dès son signalement, son auteur excepté : une ligne par personne.</summary>
    public async Task<IReadOnlyList<PersonneAPrevenir>> AuSignalementAsync(AlerteSupposee alerte, DateTime a, CancellationToken annulation)
    {
        var local = horloge.Local(a);
        var (connus, mobiles) = await LireAsync(alerte.DepartementCode, annulation);
        var regles = await donnees.ReglesDeDiffusion.AsNoTracking().Where(r => r.DepartementCode == alerte.DepartementCode && r.EstActive).ToListAsync(annulation);
        var parRegle =
            from regle in regles.OrderBy(r => r.Libelle, StringComparer.CurrentCulture)
            where regle.Vaut(alerte.FamilleCode, alerte.Gravite, alerte.QuartierId, local)
            from agent in connus
            where Vise(regle, agent.Acteur, alerte.QuartierId)
            select Personne(agent, mobiles, regle.Libelle, Canaux(regle), alerte);
        var premier = alerte.Gravite >= Gravite.AppelerDAbord ? (await ChaineAsync(alerte.DepartementCode, a, annulation)).Where(m => m.EstJoignable).Take(1) : [];
        return [.. premier.Select(m => Personne(m, connus, mobiles, alerte)).Concat(parRegle)
            .Where(p => p.Qui.AgentId != alerte.AuteurId)
            .GroupBy(p => p.Qui.Cle, StringComparer.Ordinal)
            .Select(g => g.First() with { Canaux = [.. g.SelectMany(p => p.Canaux).Distinct().Order()] })];
    }

    /// <summary>Celui que la relance de ce rang atteint : le maillon suivant, et de nouveau le premier après le dernier ; l’autorité du département quand la chaîne est vide.</summary>
    public async Task<IReadOnlyList<PersonneAPrevenir>> ALaRelanceAsync(Alerte alerte, int rang, DateTime a, CancellationToken annulation)
    {
        var supposee = AlerteSupposee.De(alerte);
        var (connus, mobiles) = await LireAsync(alerte.DepartementCode, annulation);
        var chaine = (await ChaineAsync(alerte.DepartementCode, a, annulation)).Where(m => m.EstJoignable).ToList();
        if (chaine.Count == 0) return [.. connus.Where(c => c.Acteur.Role is Role.SousPrefet or Role.PrefetCabinet).Select(c => Personne(c, mobiles, "Autorité", TousLesCanaux, supposee))];

        var dejaAppele = alerte.Gravite >= Gravite.AppelerDAbord ? 1 : 0;
        return [Personne(chaine[(rang - 1 + dejaAppele) % chaine.Count], connus, mobiles, supposee)];
    }

    /// <summary>L’agent, pour lui répondre.</summary>
    public async Task<PersonneAPrevenir?> AgentAsync(Alerte alerte, Guid agentId, string titre, CancellationToken annulation)
    {
        var (connus, mobiles) = await LireAsync(alerte.DepartementCode, annulation);
        return connus.Where(c => c.Acteur.AgentId == agentId).Select(c => Personne(c, mobiles, titre, TousLesCanaux, AlerteSupposee.De(alerte))).SingleOrDefault();
    }

    /// <summary>La chaîne d’appel à cet instant, dans l’ordre.</summary>
    public async Task<IReadOnlyList<Maillon>> ChaineAsync(string departementCode, DateTime a, CancellationToken annulation)
    {
        var local = horloge.Local(a);
        var tous = await donnees.Maillons.AsNoTracking().Where(m => m.DepartementCode == departementCode).OrderBy(m => m.Rang).ThenBy(m => m.Fonction).ToListAsync(annulation);
        return [.. tous.Where(m => m.Plage.Couvre(local, departementCode))];
    }

    private async Task<(IReadOnlyList<AgentAPrevenir> Connus, Dictionary<Guid, string> Mobiles)> LireAsync(string departementCode, CancellationToken annulation)
    {
        var connus = await agents.DuDepartementAsync(departementCode, annulation);
        var ids = connus.Select(c => c.Acteur.AgentId).ToList();
        return (connus, await donnees.Joignables.Where(j => ids.Contains(j.AgentId)).ToDictionaryAsync(j => j.AgentId, j => j.Mobile, annulation));
    }

    private static bool Vise(RegleDeDiffusion regle, Acteur acteur, Guid? quartierId) =>
        regle.Agents.Contains(acteur.AgentId)
        || (regle.Roles.Contains(acteur.Role) && (!acteur.EstLimiteASesQuartiers || (quartierId is { } quartier && acteur.Quartiers.Contains(quartier))));

    private static Canal[] Canaux(RegleDeDiffusion regle) =>
        [Canal.Application, .. regle.ParCourriel ? [Canal.Courriel] : Array.Empty<Canal>(), .. regle.ParSms ? [Canal.Sms] : Array.Empty<Canal>()];

    private static PersonneAPrevenir Personne(AgentAPrevenir agent, Dictionary<Guid, string> mobiles, string titre, IReadOnlyList<Canal> canaux, AlerteSupposee alerte)
    {
        var qui = new Destinataire(agent.Acteur.AgentId, agent.Courriel, mobiles.GetValueOrDefault(agent.Acteur.AgentId));
        var peutLire = new[] { alerte }.AsQueryable().DansLePerimetreDe(agent.Acteur).Any();
        return new(qui, agent.Acteur.Nom, titre, [.. canaux.Where(qui.EstJoignablePar)], peutLire);
    }

    // Un maillon est prévenu quoi qu’il puisse lire : le message ne dit rien de plus que « appelez » et un lien.
    private static PersonneAPrevenir Personne(Maillon maillon, IReadOnlyList<AgentAPrevenir> connus, Dictionary<Guid, string> mobiles, AlerteSupposee alerte)
    {
        if (connus.FirstOrDefault(c => c.Acteur.AgentId == maillon.AgentId) is { } agent) return Personne(agent, mobiles, maillon.Fonction, TousLesCanaux, alerte);
        return new(new Destinataire(null, null, maillon.Numero), maillon.Fonction, maillon.Fonction, [Canal.Sms], PeutLire: false);
    }
}
