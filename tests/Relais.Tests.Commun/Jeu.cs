using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Pilotage.Abonnements;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Web.Missions.Partage;

namespace Relais.Tests.Commun;

/// <summary>
/// A scene: a fresh database, a fake clock (10 March 2026, 9:00 UTC) and the use cases. Missions add builders as
/// extension methods (<c>await jeu.UneObservationAsync(o => …)</c>) that write valid defaults.
/// </summary>
public sealed class Jeu : IAsyncDisposable
{
    public const string Departement = "99";

    private readonly BaseDeTest _base;
    private readonly ServiceProvider _services;

    private Jeu(BaseDeTest baseDeTest, IReadOnlyDictionary<string, string?>? reglages, Action<IServiceCollection>? ajuster)
    {
        _base = baseDeTest;
        Temps = new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero));
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Temps);
        services.AjouterLApplication(baseDeTest.Choix, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        services.AjouterLesEnvois(new ConfigurationBuilder().AddInMemoryCollection(reglages ?? new Dictionary<string, string?>()).Build());
        services.AddSingleton<IAdressesDesAttentes, AdressesDesAttentes>();
        services.AddSingleton<IAdressesDesAbonnements, AdressesDesAbonnements>();
        ajuster?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public FakeTimeProvider Temps { get; }

    public ChoixDeLaBase Choix => _base.Choix;

    /// <param name="reglages">Settings of the outbox (<c>Courriel:Dossier</c>…); without them no mail nor SMS leaves.</param>
    /// <param name="ajuster">Last word on the services.</param>
    public static async Task<Jeu> CreerAsync(MoteurDeBase moteur, IReadOnlyDictionary<string, string?>? reglages = null, Action<IServiceCollection>? ajuster = null) =>
        new(await BaseDeTest.CreerAsync(moteur), reglages, ajuster);

    /// <summary>A new unit of work on the scene's database.</summary>
    public DonneesRelais Ouvrir() => _base.Ouvrir();

    /// <summary>Runs one use case as a request would: in a scope of its own.</summary>
    public async Task<TResultat> AvecAsync<TService, TResultat>(Func<TService, Task<TResultat>> acte)
        where TService : notnull
    {
        await using var portee = _services.CreateAsyncScope();
        return await acte(portee.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Writes rows as they are, without a use case.</summary>
    public async Task EcrireAsync(params object[] lignes)
    {
        await using var donnees = Ouvrir();
        donnees.AddRange(lignes);
        await donnees.SaveChangesAsync();
    }

    /// <summary>Takes a table away from under the application: the database fails as it would in earnest.</summary>
    public async Task RenommerLaTableAsync(string nom, string nouveau)
    {
        await using var donnees = Ouvrir();
#pragma warning disable EF1002 // The names are the test's own.
        await donnees.Database.ExecuteSqlRawAsync($"ALTER TABLE {nom} RENAME TO {nouveau}");
#pragma warning restore EF1002
    }

    public async Task<Acteur> UnAgentAsync(Role role = Role.Delegue, string nom = "Martin", string departement = Departement)
    {
        var id = Guid.CreateVersion7();
        await EcrireAsync(Agent.Habiliter(id, "Camille", nom, $"camille.{TexteNormalise.De(nom).Replace(' ', '-')}.{id:n}@exemple.invalid", role, departement));
        return await ActeurAsync(id);
    }

    /// <summary>A délégué whose lettre de mission holds the given quarters, in force since 1 January 2024.</summary>
    public async Task<Acteur> UnDelegueAsync(params Guid[] quartiers)
    {
        var agent = await UnAgentAsync();
        await EcrireAsync(LettreDeMission.Etablir(Guid.CreateVersion7(), agent.AgentId, new DateOnly(2024, 1, 1), null, quartiers, []));
        return await ActeurAsync(agent.AgentId);
    }

    public async Task<Acteur> ActeurAsync(Guid agentId) =>
        await AvecAsync<IActeurs, Acteur?>(a => a.TrouverAsync(agentId, CancellationToken.None))
        ?? throw new InvalidOperationException("L’agent n’existe pas ou est désactivé.");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _base.DisposeAsync();
    }
}
