using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Application.Demo;

/// <summary>Fills an empty base with fictitious départements. Same reference day, same data.</summary>
public sealed class SemerLaDemo(IServiceScopeFactory portees, Horloge horloge, TempsDeScene temps)
{
    public const string DepartementDeDemo = "99";
    private const int DepartementsAuNational = 100;
    private const int Lot = 2000;

    /// <summary>The demo département alone: geography, team, accounts, a year of observations, earlier reports.</summary>
    /// <returns>The accounts, or <c>null</c> if the base already holds agents: nothing was written.</returns>
    public async Task<BilanDuSemis?> UnDepartementAsync(IProgress<double>? avancement, CancellationToken annulation)
    {
        if (await ContientDejaDesAgentsAsync(annulation)) return null;
        var jour = horloge.Aujourdhui;
        var (equipe, observations) = await SemerUnDepartementAsync(DepartementDeDemo, "brenne-maritime.example", 2026, jour, annulation);
        await new VeilleSocialeFictive(portees, temps, graine: 14).EcrireAsync(equipe, DepartementDeDemo, jour, annulation);
        await new AlertesFictives(portees, temps, horloge).EcrireAsync(equipe, jour, annulation);
        var propositions = new PropositionsFictives(portees, temps, equipe, jour);
        var rapports = await new RapportsFictifs(portees, temps, propositions).EcrireAsync(equipe, jour, avancement, annulation);
        return new(1, observations, rapports, Comptes(equipe));
    }

    /// <summary>A hundred such départements, for measuring: no reports.</summary>
    public async Task<BilanDuSemis?> LePaysAsync(IProgress<double>? avancement, CancellationToken annulation)
    {
        if (await ContientDejaDesAgentsAsync(annulation)) return null;
        var observations = 0;
        IReadOnlyList<CompteDeDemo> comptes = [];
        for (var i = 0; i < DepartementsAuNational; i++)
        {
            var code = (DepartementsAuNational - 1 - i).ToString("00", System.Globalization.CultureInfo.InvariantCulture);
            var domaine = i == 0 ? "brenne-maritime.example" : $"departement-{code}.example";
            var (equipe, nombre) = await SemerUnDepartementAsync(code, domaine, 2026 + i, horloge.Aujourdhui, annulation);
            observations += nombre;
            if (i == 0) comptes = Comptes(equipe);
            avancement?.Report((i + 1.0) / DepartementsAuNational);
        }

        return new(DepartementsAuNational, observations, 0, comptes);
    }

    private static IReadOnlyList<CompteDeDemo> Comptes(EquipeFictive equipe) =>
        [.. equipe.Membres.Select(m => new CompteDeDemo(m.Courriel, m.Role, EquipeFictive.MotDePasse))];

    private async Task<bool> ContientDejaDesAgentsAsync(CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        return await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Agents.AnyAsync(annulation);
    }

    private async Task<(EquipeFictive Equipe, int Observations)> SemerUnDepartementAsync(string code, string domaine, int graine, DateOnly jour, CancellationToken annulation)
    {
        var departement = new DepartementFictif(code, graine);
        var equipe = new EquipeFictive(departement, code, domaine, jour);
        await EcrireAsync([.. departement.Quartiers, .. departement.Anciens, .. departement.Contours, .. departement.ContoursAnciens, .. departement.Correspondances, .. departement.ContratsDeVille, .. departement.Poches, .. departement.Intercommunalites, .. equipe.Membres, .. equipe.Comptes(), .. equipe.Lettres, equipe.Conges], annulation);
        await new IndicateursFictifs(code, departement, graine).SemerAsync(portees, annulation);
        var nombre = 0;
        foreach (var lot in new ObservationsFictives(departement, equipe, new TextesDeTerrain(), code, jour, graine).Tirer().Chunk(Lot))
        {
            await EcrireAsync([.. lot.SelectMany(o => new object[] { o.Operation, o.Observation }.Concat(Conservations(o.Operation)))], annulation);
            nombre += lot.Length;
        }

        await RenouvelerLaCarteAsync(annulation);
        return (equipe, nombre);
    }

    /// <summary>Ce que la sous-préfète verra à revoir.</summary>
    private static IEnumerable<ConservationDePassage> Conservations(Operation operation) => operation.Evenements.OfType<PassageConserve>()
        .Select(p => ConservationDePassage.De(Guid.CreateVersion7(), p.ObservationId, CodeTexte.Vers<CategorieDeRisque>(p.Categorie), p.Motif, operation.A));

    private async Task EcrireAsync(object[] lignes, CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        donnees.ChangeTracker.AutoDetectChangesEnabled = false;
        donnees.AddRange(lignes);
        await donnees.SaveChangesAsync(annulation);
    }

    private async Task RenouvelerLaCarteAsync(CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        if (await donnees.Set<Tampon>().SingleOrDefaultAsync(t => t.Nom == Tampon.Contours, annulation) is { } tampon) tampon.Renouveler();
        else donnees.Add(Tampon.Nouveau(Tampon.Contours));
        await donnees.SaveChangesAsync(annulation);
    }
}
