using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Calendriers;

/// <summary>Le calendrier d’un agent, tel que sa page le montre : ce qu’il contient, et s’il est ouvert.</summary>
public sealed class MonCalendrierRequete(DonneesRelais donnees, IEnumerable<IEcheances> missions, Horloge horloge)
{
    public async Task<MonCalendrier> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        var creeeA = await donnees.AdressesEnService(acteur.AgentId).Select(a => (DateTime?)a.CreeeA).SingleOrDefaultAsync(annulation);
        List<Echeance> echeances = [];
        foreach (var mission in missions) echeances.AddRange(await mission.TrouverAsync(acteur, annulation));
        return new(creeeA is { } a ? DateOnly.FromDateTime(horloge.Local(a)) : null, [.. echeances.OrderBy(e => e.Le).ThenBy(e => e.A).ThenBy(e => e.Identite, StringComparer.Ordinal)]);
    }
}

/// <param name="CreeLe">Jour de création de l’adresse ; <c>null</c> si aucune n’est en service.</param>
public sealed record MonCalendrier(DateOnly? CreeLe, IReadOnlyList<Echeance> Echeances);
