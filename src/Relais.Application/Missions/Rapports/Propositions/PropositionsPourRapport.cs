using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les propositions, telles que le rapport du mois les reprend : celles qui y sont déposées, celles qui y ont une suite.</summary>
internal sealed class PropositionsPourRapport(PerimetreDesPropositionsRequete perimetre, IThemes themes) : IElementsPourRapport
{
    private static readonly NatureDElement Deposee = new("deposee", "déposée", "déposées");
    private static readonly NatureDElement Suivie = new("suivie", "plus ancienne, avec une suite", "plus anciennes, avec une suite");

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IElementsPourRapport, PropositionsPourRapport>();

    public Task<IReadOnlyList<ElementPourRapport>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation)
    {
        var (premier, dernier) = (mois.PremierJour, mois.DernierJour);
        return LireAsync(
            acteur, mois,
            p => p.Etat != EtatProposition.Retiree && ((p.DeposeeLe >= premier && p.DeposeeLe <= dernier) || (p.DeposeeLe < premier && p.EtatDepuisLe >= premier && p.EtatDepuisLe <= dernier)),
            annulation);
    }

    public Task<IReadOnlyList<ElementPourRapport>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        LireAsync(acteur, null, p => ids.Contains(p.Id), annulation);

    private async Task<IReadOnlyList<ElementPourRapport>> LireAsync(Acteur acteur, Mois? mois, Expression<Func<Proposition, bool>> filtre, CancellationToken annulation)
    {
        var propositions = await (await perimetre.ExecuterAsync(acteur, annulation)).Lignes.AsNoTracking().Where(filtre).OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id).ToListAsync(annulation);
        if (propositions.Count == 0) return [];

        var libelles = (await themes.ListerAsync(annulation)).ToDictionary(t => t.Code, t => t.Libelle, StringComparer.Ordinal);
        return [.. propositions.Select(p => Element(p, libelles.GetValueOrDefault(p.ThemeCode, p.ThemeCode), p.DeposeeLe < mois?.PremierJour))];
    }

    // Ce qui attend un arbitrage vient d'abord.
    private static ElementPourRapport Element(Proposition p, string theme, bool estAncienne) => new(
        p.Id, ProvenanceDElement.Proposition, estAncienne ? p.EtatDepuisLe : p.DeposeeLe, p.QuartierId, CodesDeRubrique.Propositions, estAncienne ? Suivie : Deposee, theme,
        PhraseDeProposition.Ecrire(p), EtatsDeProposition.ADecider.Contains(p.Etat) ? 3 : 1, p.Niveau, p.AuteurId);
}
