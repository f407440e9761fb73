using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Le tableau des propositions : par état, la plus ancienne d’abord, avec ce qu’il en est du délai de réponse.</summary>
public sealed class TableauDesPropositionsRequete(PerimetreDesPropositionsRequete perimetre, NomsPourPropositions noms, IContratsDesQuartiers contrats, Horloge horloge)
{
    /// <summary>Au-delà, le tableau s’arrête et le dit.</summary>
    public const int LignesAuPlus = 500;

    private const int MoisDuDelai = 12;

    public async Task<TableauDesPropositions> ExecuterAsync(FiltreDesPropositions filtre, Acteur acteur, CancellationToken annulation)
    {
        var aujourdhui = horloge.Aujourdhui;
        var siennes = await perimetre.ExecuterAsync(acteur, annulation);
        var lisibles = siennes.Lignes.AsNoTracking();
        var retenues = lisibles.Retenir(filtre, aujourdhui);
        var lues = await retenues.OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id).Take(LignesAuPlus + 1)
            .Select(p => new
            {
                p.Id,
                p.Objet,
                p.QuartierId,
                p.ThemeCode,
                p.AuteurId,
                p.Destinataire.Type,
                p.Destinataire.Precision,
                p.Etat,
                p.DeposeeLe,
                p.AttendueLe,
                p.ARendreDepuisLe,
                Pilote = p.Engagement == null ? null : p.Engagement.Pilote,
                Service = p.Saisine == null ? null : p.Saisine.Service,
            })
            .ToListAsync(annulation);
        var nommes = await noms.LireAsync(lues.Select(p => p.QuartierId), lues.Select(p => p.AuteurId), annulation);
        var lignes = lues.Take(LignesAuPlus).Select(p => new LigneDeProposition(
            p.Id, p.Objet, nommes.Quartier(p.QuartierId), nommes.Theme(p.ThemeCode), nommes.Agent(p.AuteurId), new Destinataire(p.Type, p.Precision).ToString(), p.Etat, p.DeposeeLe,
            aujourdhui.DayNumber - p.DeposeeLe.DayNumber, p.AttendueLe, p.AttendueLe < aujourdhui, p.ARendreDepuisLe is not null, p.AuteurId == acteur.AgentId || siennes.Remplaces.Contains(p.AuteurId),
            p.Etat == EtatProposition.Transmise ? p.Service : p.Pilote));
        return new(
            [.. lignes.GroupBy(l => l.Etat).OrderBy(g => g.Key).Select(g => new GroupeDePropositions(g.Key, [.. g]))],
            lues.Count > LignesAuPlus,
            await ComptesAsync(lisibles, filtre, aujourdhui, annulation),
            await DelaiAsync(lisibles, filtre, aujourdhui, await contrats.NomsAsync(acteur.DepartementCode, annulation), annulation));
    }

    private static async Task<IReadOnlyDictionary<SituationDeProposition, int>> ComptesAsync(IQueryable<Proposition> lisibles, FiltreDesPropositions filtre, DateOnly aujourdhui, CancellationToken annulation)
    {
        Dictionary<SituationDeProposition, int> comptes = [];
        foreach (var situation in Enum.GetValues<SituationDeProposition>())
        {
            comptes[situation] = await lisibles.Retenir(filtre with { Situation = situation }, aujourdhui).CountAsync(annulation);
        }

        return comptes;
    }

    // La médiane ne dit rien de ce qui n'a pas de réponse : le nombre et l'âge de ce qui attend sont donnés avec elle.
    private static async Task<BilanDesReponses> DelaiAsync(
        IQueryable<Proposition> lisibles, FiltreDesPropositions filtre, DateOnly aujourdhui, IReadOnlyDictionary<Guid, string> contrats, CancellationToken annulation)
    {
        var depuis = aujourdhui.AddMonths(-MoisDuDelai);
        var dates = await lisibles.Retenir(filtre with { Situation = SituationDeProposition.Toutes }, aujourdhui)
            .Where(p => p.DeposeeLe >= depuis && p.Etat != EtatProposition.Retiree).Select(p => new DatesDeReponse(p.QuartierId, p.DeposeeLe, p.RepondueLe)).ToListAsync(annulation);
        var sans = dates.Where(d => d.Delai is null).Select(d => aujourdhui.DayNumber - d.DeposeeLe.DayNumber).ToList();
        return new(
            Delai(dates),
            sans.Count,
            sans.Count == 0 ? null : sans.Max(),
            [.. dates.GroupBy(d => d.QuartierId is { } id ? contrats.GetValueOrDefault(id) : null).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.CurrentCulture)
                .Select(g => new BilanDuContrat(g.Key ?? "Hors contrat de ville", Delai(g), g.Count(d => d.Delai is null)))]);
    }

    private static DelaiDeReponse Delai(IEnumerable<DatesDeReponse> dates) => DelaiDeReponse.De(dates.Select(d => d.Delai).OfType<int>());

    private sealed record DatesDeReponse(Guid? QuartierId, DateOnly DeposeeLe, DateOnly? RepondueLe)
    {
        public int? Delai => RepondueLe?.DayNumber - DeposeeLe.DayNumber;
    }
}

/// <param name="EstTronque">Il y en a davantage que ce qui est montré.</param>
/// <param name="Comptes">Combien dans chaque situation, avec les mêmes autres filtres.</param>
public sealed record TableauDesPropositions(
    IReadOnlyList<GroupeDePropositions> Groupes, bool EstTronque, IReadOnlyDictionary<SituationDeProposition, int> Comptes, BilanDesReponses Bilan);

public sealed record GroupeDePropositions(EtatProposition Etat, IReadOnlyList<LigneDeProposition> Lignes);

/// <param name="Age">Jours depuis le dépôt.</param>
/// <param name="EstDeLActeur">Il l’a déposée, ou remplace son auteur.</param>
/// <param name="ParQui">Pilote ou service saisi.</param>
public sealed record LigneDeProposition(
    Guid Id, string Objet, string Quartier, string Theme, string Auteur, string Destinataire, EtatProposition Etat, DateOnly DeposeeLe,
    int Age, DateOnly? AttendueLe, bool EstEnRetard, bool EstARendre, bool EstDeLActeur, string? ParQui);

/// <summary>Les douze derniers mois de dépôts.</summary>
/// <param name="SansReponse">Celles qui n’ont pas encore de réponse de fond.</param>
/// <param name="PlusAncienne">Âge en jours de la plus ancienne d’entre elles.</param>
public sealed record BilanDesReponses(DelaiDeReponse Delai, int SansReponse, int? PlusAncienne, IReadOnlyList<BilanDuContrat> ParContrat);

/// <summary>Les mêmes chiffres dans un contrat de ville.</summary>
public sealed record BilanDuContrat(string Contrat, DelaiDeReponse Delai, int SansReponse);
