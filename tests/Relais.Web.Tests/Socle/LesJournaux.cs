using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Socle;

public sealed class LesJournaux
{
    private const string Constat = "Le mail des Platanes est calme, les commerces rouvrent.";

    [Fact]
    public async Task Un_parcours_entier_ne_laisse_ni_nom_ni_adresse_ni_texte()
    {
        using var journal = new JournalEnMemoire();
        await using var serveur = await ServeurDeTest.DemarrerAsync(reglages: NiveauxDeProduction(), ajuster: b => b.Logging.AddProvider(journal));
        var delegue = await serveur.Jeu.UnDelegueEnMissionAsync();
        var administrateur = await serveur.Jeu.UnAgentAsync(Role.Administrateur, "Discret");
        var courriel = await serveur.OuvrirUnCompteAsync(delegue.AgentId);

        using var navigateur = serveur.NouveauNavigateur();
        await navigateur.EnvoyerAsync(await navigateur.LireAsync("/connexion"), new() { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = "mauvais" });
        await navigateur.EnvoyerAsync(await navigateur.LireAsync("/connexion"), new() { ["Saisie.Courriel"] = courriel, ["Saisie.MotDePasse"] = ServeurDeTest.MotDePasse });
        var saisie = await navigateur.LireAsync("/veille/observations/saisir");
        var ecrite = await navigateur.EnvoyerAsync(saisie, Observation(delegue.Quartiers[0]), "form.relais-saisie");
        Assert.Equal(HttpStatusCode.Found, ecrite.StatusCode);
        await navigateur.LireAsync(ecrite.Headers.Location!.ToString());
        await navigateur.LireAsync("/veille/observations?texte=platanes");
        await navigateur.DemanderAsync($"/veille/observations/{Guid.NewGuid()}");
        await navigateur.DemanderAsync("/habilitations/agents");
        await ProvoquerUneErreurAsync(serveur, navigateur);
        using var bureau = await serveur.ConnecterAsync(administrateur.AgentId);
        await bureau.LireAsync($"/habilitations/agents/{delegue.AgentId}");

        Assert.Contains("POST /veille/observations/saisir 302", journal.Texte, StringComparison.Ordinal);
        Assert.Contains("GET /veille/observations/{id:guid} 404", journal.Texte, StringComparison.Ordinal);
        Assert.Contains("500", journal.Texte, StringComparison.Ordinal);
        foreach (var aTaire in (string[])["Platanes", "platanes", "Camille", "Martin", "Discret", courriel, "exemple.invalid", ServeurDeTest.MotDePasse, "mauvais"])
        {
            Assert.DoesNotContain(aTaire, journal.Texte, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Observation(Guid quartier) => new()
    {
        ["Saisie.QuartierId"] = quartier.ToString(),
        ["Saisie.Nature"] = "Ambiance",
        ["Saisie.ThemeCode"] = "cadre-de-vie",
        ["Saisie.Texte"] = Constat,
    };

    // La base refuse soudain d’écrire : l’erreur passe par tous les journaux.
    private static async Task ProvoquerUneErreurAsync(ServeurDeTest serveur, Navigateur navigateur)
    {
        await serveur.Jeu.RenommerLaTableAsync("veille_observation", "veille_ailleurs");
        var reponse = await navigateur.DemanderAsync("/veille/observations?texte=platanes");
        Assert.Equal(HttpStatusCode.InternalServerError, reponse.StatusCode);
        await serveur.Jeu.RenommerLaTableAsync("veille_ailleurs", "veille_observation");
    }

    private static Dictionary<string, string?> NiveauxDeProduction() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build()
        .GetSection("Logging:LogLevel").AsEnumerable().Where(c => c.Value is not null)
        .Append(KeyValuePair.Create<string, string?>("Logging:Console:LogLevel:Default", "None"))
        .ToDictionary(StringComparer.Ordinal);
}
