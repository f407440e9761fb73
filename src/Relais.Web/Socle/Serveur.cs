using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations.Recapitulatifs;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Travaux;
using Relais.Web.Missions.Territoires;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Socle;

/// <summary>Builds the web application; the verbs and the tests start the same one.</summary>
public static class Serveur
{
    /// <param name="args">Settings on the command line (<c>--urls=…</c>).</param>
    /// <param name="ajuster">Last word on the configuration and services: tests bring their database and clock here.</param>
    public static WebApplication Construire(string[] args, Action<WebApplicationBuilder>? ajuster = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Serveur).Assembly.GetName().Name,
            ContentRootPath = Directory.Exists("wwwroot") ? null : AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(TimeProvider.System);
        ajuster?.Invoke(builder);

        var reglages = builder.Configuration.GetSection(ReglagesRelais.Section);
        builder.Services.AddOptions<ReglagesRelais>().Bind(reglages).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ReglagesRelais>, ReglagesRelais.Verification>();
        builder.Services.AddSingleton<IValidateOptions<ReglagesRelais>, VerificationDesAdresses>();
        var fuseau = TimeZoneInfo.TryFindSystemTimeZoneById(reglages[nameof(ReglagesRelais.Fuseau)] ?? "Europe/Paris", out var trouve) ? trouve : TimeZoneInfo.Utc;
        var choix = VerificationDesAdresses.BaseOuDefaut(builder.Configuration);
        builder.Services.AjouterLApplication(choix, fuseau);
        builder.Services.AjouterLesEnvois(builder.Configuration);
        builder.Services.AddOptions<ReglagesDesRecapitulatifs>().Bind(builder.Configuration.GetSection(ReglagesDesRecapitulatifs.Section)).ValidateOnStart();
        if (builder.Configuration.GetValue("Travaux:Actifs", true)) builder.Services.AjouterLesTravaux(choix, fuseau, CatalogueDesTravaux.DuProduit);
        builder.Services.AddDataProtection().PersistKeysToDbContext<DonneesRelais>().SetApplicationName("Relais");
        builder.Services.AjouterLaSecurite(builder.Configuration);
        builder.AjouterLaTelemetrie();
        builder.Services.AjouterLesPages(builder.Configuration);
        builder.Services.AjouterLesTerritoires(builder.Configuration);
        builder.Services.AjouterLeTerrain(builder.Configuration);
        builder.Services.AjouterLaCompression();

        var application = builder.Build();
        application.UseForwardedHeaders();
        application.NoterLesDemandes();
        application.UtiliserLesErreursEnFrancais();
        application.UtiliserLesEnTetesDeSecurite();
        application.ExigerHttps();
        application.UtiliserLesFichiers();
        application.UseRouting();
        application.RetenirLaRoute();
        application.UtiliserLesAdressesConnues();
        application.UseRequestLocalization("fr-FR");
        application.UseRateLimiter();
        application.UseAuthentication();
        application.UtiliserLActeurCourant();
        application.UtiliserLeSecondFacteurRequis();
        application.UseAuthorization();
        application.MapRazorPages();
        application.CartographierLaSante();
        return application;
    }

    /// <summary>Brings the embedded database up to date. PostgreSQL is left to the verb <c>migrer</c>.</summary>
    public static async Task PreparerAsync(WebApplication application, CancellationToken annulation)
    {
        if (application.Services.GetRequiredService<ChoixDeLaBase>().FichierSqlite is not null) await MigrerAsync(application, annulation);
    }

    /// <summary>Brings the database to this version; a copy of an embedded one is kept before.</summary>
    /// <returns>The migrations that were applied.</returns>
    public static async Task<IReadOnlyList<string>> MigrerAsync(WebApplication application, CancellationToken annulation)
    {
        var fichier = application.Services.GetRequiredService<ChoixDeLaBase>().FichierSqlite;
        if (fichier is not null) Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(fichier))!);
        await using var portee = application.Services.CreateAsyncScope();
        var donnees = portee.ServiceProvider.GetRequiredService<DonneesRelais>();
        var aFaire = (await donnees.Database.GetPendingMigrationsAsync(annulation)).ToList();
        if (aFaire.Count == 0) return aFaire;

        if (fichier is not null && File.Exists(fichier) && new FileInfo(fichier).Length > 0)
        {
            var copie = $"{fichier}.avant-{aFaire[0]}";
            if (!File.Exists(copie)) await donnees.Database.ExecuteSqlAsync($"VACUUM INTO {copie}", annulation);
        }

        await donnees.Database.MigrateAsync(annulation);
        return aFaire;
    }
}
