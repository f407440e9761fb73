using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle;

namespace Relais.Tests.Commun;

/// <summary>The real application on the real server, on a free loopback port, over a scene's database and clock.</summary>
public sealed class ServeurDeTest : IAsyncDisposable
{
    public const string MotDePasse = "Cheval agrafe 2026 pile";

    private readonly Func<Task<WebApplication>> _demarrer;
    private WebApplication _application;

    private ServeurDeTest(WebApplication application, Func<Task<WebApplication>> demarrer, Jeu jeu) => (_application, _demarrer, Jeu) = (application, demarrer, jeu);

    public Jeu Jeu { get; }

    public Uri Adresse => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public IServiceProvider Services => _application.Services;

    /// <param name="moteur">Database engine.</param>
    /// <param name="reglages">Settings over those of a demonstration.</param>
    /// <param name="ajuster">Last word on the services: what a test listens to.</param>
    public static async Task<ServeurDeTest> DemarrerAsync(
        MoteurDeBase moteur = MoteurDeBase.Sqlite, IReadOnlyDictionary<string, string?>? reglages = null, Action<WebApplicationBuilder>? ajuster = null)
    {
        var jeu = await Jeu.CreerAsync(moteur);
        return new(await LancerAsync(), LancerAsync, jeu);

        async Task<WebApplication> LancerAsync()
        {
            var application = Serveur.Construire(["--urls=http://127.0.0.1:0"], builder =>
            {
                builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
                {
                    ["ConnectionStrings:Relais"] = jeu.Choix.Connexion,
                    ["Relais:BlocMarque"] = "Préfet|de la Brenne-Maritime",
                    ["Relais:Departement"] = Jeu.Departement,
                    ["Relais:Demonstration"] = "true",
                    ["Relais:Dossier"] = Path.Combine(Path.GetTempPath(), "relais-de-test"),
                    ["Securite:ConnexionsParMinute"] = "1000",
                    ["Travaux:Actifs"] = "false",
                    // Only what broke is logged, and beside the results, not among them.
                    ["Logging:Console:LogToStandardErrorThreshold"] = "Trace",
                    ["Logging:Console:FormatterName"] = "simple",
                    ["Logging:LogLevel:Default"] = "Error",
                    ["Logging:LogLevel:Microsoft.AspNetCore"] = "Error",
                    ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Error",
                });
                if (reglages is not null) builder.Configuration.AddInMemoryCollection(reglages);
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(jeu.Temps));
                ajuster?.Invoke(builder);
            });
            await application.StartAsync();
            return application;
        }
    }

    /// <summary>Stops the server and starts another on the same database; its port changes.</summary>
    public async Task RedemarrerAsync()
    {
        await ArreterAsync();
        _application = await _demarrer();
    }

    /// <summary>Gives an agent a password and signs him in, through the sign-in page.</summary>
    public async Task<Navigateur> ConnecterAsync(Guid agentId)
    {
        var courriel = await OuvrirUnCompteAsync(agentId);
        var navigateur = NouveauNavigateur();
        var page = await navigateur.LireAsync("/connexion");
        var reponse = await navigateur.EnvoyerAsync(page, new() { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = MotDePasse });
        if (reponse.StatusCode != HttpStatusCode.Found) throw new InvalidOperationException($"La connexion a échoué ({reponse.StatusCode}).");
        return navigateur;
    }

    /// <summary>Gives an agent a password; returns his address.</summary>
    public async Task<string> OuvrirUnCompteAsync(Guid agentId)
    {
        await using var donnees = Jeu.Ouvrir();
        var agent = donnees.Set<Metier.Missions.Habilitations.Agent>().Single(a => a.Id == agentId);
        await using var portee = Services.CreateAsyncScope();
        var comptes = portee.ServiceProvider.GetRequiredService<UserManager<Compte>>();
        if (await comptes.FindByIdAsync(agentId.ToString()) is null)
        {
            var creation = await comptes.CreateAsync(new Compte { Id = agentId, UserName = agent.Courriel, Email = agent.Courriel, EmailConfirmed = true }, MotDePasse);
            if (!creation.Succeeded) throw new InvalidOperationException(string.Join(" ", creation.Errors.Select(e => e.Description)));
        }

        return agent.Courriel;
    }

    public Navigateur NouveauNavigateur() => new(Adresse);

    public async ValueTask DisposeAsync()
    {
        await ArreterAsync();
        await Jeu.DisposeAsync();
    }

    // No more is listened to before anything is taken away; what is on its way has a second, then is cut.
    private async Task ArreterAsync()
    {
        using var delai = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _application.StopAsync(delai.Token);
        await _application.DisposeAsync();
    }
}
