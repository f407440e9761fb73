using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Les lettres de mission qui finissent : à leur délégué, et à l’administrateur qui en établit d’autres.</summary>
internal sealed class LettresAttendues(DonneesRelais donnees, Horloge horloge) : IAttentes, IEcheances
{
    private const int JoursAvantLaFin = 45;

    public static void Enregistrer(IServiceCollection services)
    {
        services.AddScoped<IAttentes, LettresAttendues>();
        services.AddScoped<IEcheances, LettresAttendues>();
    }

    async Task<IReadOnlyList<Attente>> IAttentes.TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        var bientot = horloge.Aujourdhui.AddDays(JoursAvantLaFin);
        return [.. (await LireAsync(acteur, annulation)).Where(l => l.FinLe <= bientot).Select(l => new Attente(
            acteur.Role == Role.Delegue ? "Votre lettre de mission finit bientôt" : $"La lettre de mission de {l.Nom} finit bientôt",
            $"Dernier jour : {l.FinLe.ToString("d MMMM yyyy", Mois.Francais)}. {(acteur.Role == Role.Delegue ? "Sans nouvelle lettre, vous ne lirez plus que ce que vous avez écrit." : "Établissez la suivante, ou prévoyez un intérim.")}",
            NatureDAttente.LettreQuiFinit, acteur.Role == Role.Delegue ? "" : l.AgentId.ToString(), EstPressee: false) { EcheanceLe = l.FinLe })];
    }

    async Task<IReadOnlyList<Echeance>> IEcheances.TrouverAsync(Acteur acteur, CancellationToken annulation) =>
        [.. (await LireAsync(acteur, annulation)).Select(l => new Echeance(
            $"lettre-{l.Id:n}", acteur.Role == Role.Delegue ? "Fin de votre lettre de mission" : "Fin d’une lettre de mission",
            NatureDAttente.LettreQuiFinit, acteur.Role == Role.Delegue ? "" : l.AgentId.ToString(), l.FinLe))];

    // Une lettre que la suivante prolonge ne finit rien.
    private async Task<IReadOnlyList<LettreFinissante>> LireAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.Delegue or Role.Administrateur)) return [];
        var jour = horloge.Aujourdhui;
        var lettres = donnees.LettresDeMission;
        return await (
            from lettre in lettres.AsNoTracking()
            join agent in donnees.Agents on lettre.AgentId equals agent.Id
            where lettre.DebutLe <= jour && lettre.FinLe >= jour && agent.Desactivation == null
                && (acteur.Role == Role.Delegue ? agent.Id == acteur.AgentId : agent.DepartementCode == acteur.DepartementCode)
                && !lettres.Any(l => l.AgentId == lettre.AgentId && l.DebutLe > lettre.DebutLe)
            orderby lettre.FinLe
            select new LettreFinissante(lettre.Id, agent.Id, agent.Prenom + " " + agent.NomDeFamille, lettre.FinLe!.Value)).ToListAsync(annulation);
    }

    private sealed record LettreFinissante(Guid Id, Guid AgentId, string Nom, DateOnly FinLe);
}
