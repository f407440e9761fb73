using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Architecture.Tests.Fautes;
using Relais.Architecture.Tests.Regles;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Pages;
using Relais.Web.Socle;
using Xunit;

namespace Relais.Architecture.Tests;

/// <summary>Each rule holds for the product, and is seen to fail on a deliberately faulty fixture.</summary>
public sealed class LArchitecture
{
    private static readonly Assemblage Metier = Assemblage.De(typeof(Refus).Assembly);
    private static readonly Assemblage Application = Assemblage.De(typeof(DonneesRelais).Assembly);
    private static readonly Assemblage Web = Assemblage.De(typeof(Serveur).Assembly);
    private static readonly Assemblage Dsfr = Assemblage.De(System.Reflection.Assembly.Load("Relais.Dsfr"));
    private static readonly Assemblage Fautif = Assemblage.De(typeof(LArchitecture).Assembly);

    [Fact]
    public void Le_metier_ne_connait_que_la_bibliotheque_de_base()
    {
        Aucune(Dependances.LeMetierEstPur(Metier));
        Assert.NotEmpty(Dependances.LeMetierEstPur(Application));
    }

    [Fact]
    public void L_application_ne_connait_pas_le_web()
    {
        Aucune(Dependances.LApplicationIgnoreAspNet(Application));
        Assert.NotEmpty(Dependances.LApplicationIgnoreAspNet(Web));
    }

    [Fact]
    public void Les_composants_ne_connaissent_aucune_mission()
    {
        Aucune(Dependances.LeDsfrIgnoreLesMissions(Dsfr));
        Assert.NotEmpty(Dependances.LeDsfrIgnoreLesMissions(Web));
    }

    [Fact]
    public void Les_pages_ne_touchent_pas_la_base()
    {
        Aucune(Dependances.LesPagesIgnorentLaBase(Web));
        Assert.NotEmpty(Dependances.LesPagesIgnorentLaBase(Application));
    }

    [Fact]
    public void Une_mission_ne_voit_que_les_contrats_des_couches_basses()
    {
        Aucune(new[] { Metier, Application, Web }.SelectMany(GrapheDesMissions.Verifier));
        Assert.Contains(GrapheDesMissions.Verifier(Fautif), f => f.Contains("FauteDeMission", StringComparison.Ordinal));
    }

    [Fact]
    public void Un_cas_d_usage_est_scelle_et_n_a_qu_une_porte()
    {
        Aucune(CasDUsage.Verifier(typeof(DonneesRelais).Assembly.GetTypes()));
        Assert.NotEmpty(CasDUsage.Verifier([typeof(OuvertHandler)]));
    }

    [Fact]
    public void Les_codes_de_refus_sont_uniques_et_documentes()
    {
        var documentation = File.ReadAllText(Path.Combine(Sources.Racine, "docs/domaine/refus.md"));

        Aucune(CodesDeRefus.Verifier([Metier, Application, Web], documentation));

        var fautes = CodesDeRefus.Verifier([Fautif], documentation);
        Assert.Contains(fautes, f => f.Contains("est porté par", StringComparison.Ordinal));
        Assert.Contains(fautes, f => f.Contains("mal formé", StringComparison.Ordinal));
        Assert.Contains(fautes, f => f.Contains("n’est pas dans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chaque_colonne_tient_sur_les_deux_bases()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Postgres);
        await using var donnees = jeu.Ouvrir();
        await using var fautif = new ModeleFautif();

        Aucune(Modele.Verifier(donnees.GetService<IDesignTimeModel>().Model));

        var fautes = Modele.Verifier(fautif.GetService<IDesignTimeModel>().Model);
        foreach (var attendue in (string[])["préfixe", "sans longueur", "sans précision", "DateTimeOffset", "en texte", "sans index", "jeton"])
        {
            Assert.Contains(fautes, f => f.Contains(attendue, StringComparison.Ordinal));
        }
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public void Le_modele_n_a_pas_bouge_sans_sa_migration(MoteurDeBase moteur)
    {
        using var donnees = SansBase(moteur);

        Aucune(LesMigrations.Verifier(donnees, donnees.GetService<IDesignTimeModel>().Model));
    }

    [Fact]
    public void Une_table_sans_migration_est_vue()
    {
        using var donnees = SansBase(MoteurDeBase.Sqlite);
        using var fautif = new ModeleFautif();

        Assert.Contains(LesMigrations.Verifier(donnees, fautif.GetService<IDesignTimeModel>().Model), f => f.Contains("CreateTableOperation", StringComparison.Ordinal));
    }

    [Fact]
    public void Les_deux_bases_ont_les_memes_migrations()
    {
        using var sqlite = SansBase(MoteurDeBase.Sqlite);
        using var postgres = SansBase(MoteurDeBase.Postgres);

        Aucune(LesMigrations.Differences(sqlite.Database.GetMigrations(), postgres.Database.GetMigrations()));

        Assert.Equal(2, LesMigrations.Differences(["1_Initiale", "2_Seule"], ["1_Initiale", "2_Autre"]).Count);
    }

    [Fact]
    public void Aucun_symbole_banni_n_est_employe()
    {
        var bannis = SymbolesBannis.Lire(Path.Combine(Sources.Racine, "BannedSymbols.txt"));
        foreach (var attendu in (string[])["DateTime.Now", "DateTime.UtcNow", "Result", "ILike", "FromSqlRaw", "EnsureCreated", "HttpClient.#ctor"])
        {
            Assert.Contains(bannis, b => b.EndsWith(attendu, StringComparison.Ordinal));
        }

        Aucune(new[] { Metier, Application, Web, Dsfr }.SelectMany(a => SymbolesBannis.Verifier(a, bannis)));

        Assert.Contains(SymbolesBannis.Verifier(Fautif, bannis), f => f.Contains(nameof(FauteDeTemps), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chaque_adresse_est_francaise_et_fermee()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();

        Aucune(Adresses.Verifier(serveur.Services.GetRequiredService<EndpointDataSource>().Endpoints));

        var fautes = Adresses.Verifier([AdresseFautive("/Été/{id}"), AdresseFautive("/sans-politique")]);
        Assert.Contains(fautes, f => f.Contains("grammaire", StringComparison.Ordinal));
        Assert.Contains(fautes, f => f.Contains("politique", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chaque_page_est_au_catalogue_et_chaque_politique_dans_la_matrice()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var adresses = serveur.Services.GetRequiredService<EndpointDataSource>().Endpoints;

        Aucune(PagesVues.Verifier(adresses, CatalogueDesPages.Toutes.Select(p => p.Route)));
        Aucune(Adresses.PolitiquesSansAdresse(adresses));

        var fautes = PagesVues.Verifier([.. adresses, AdresseFautive("/oubliee", new PageActionDescriptor())], CatalogueDesPages.Toutes.Select(p => p.Route).Append("disparue"));
        Assert.Contains(fautes, f => f.StartsWith("/oubliee", StringComparison.Ordinal));
        Assert.Contains(fautes, f => f.StartsWith("/disparue", StringComparison.Ordinal));
        Assert.NotEmpty(Adresses.PolitiquesSansAdresse([AdresseFautive("/seule")]));
    }

    [Fact]
    public void Les_sources_sont_rangees()
    {
        var code = Sources.Lire("src", "*.cs").Where(f => !f.Chemin.Contains("/Migrations/", StringComparison.Ordinal)).ToList();
        var vues = Sources.Lire("src", "*.cshtml").ToList();

        Aucune(Sources.LEspaceEstLeDossier(code));
        Aucune(Sources.UnTypePublicParFichier(code.Where(f => !f.Chemin.EndsWith(".cshtml.cs", StringComparison.Ordinal))));
        Aucune(Sources.PasTropLongs(code));
        Aucune(Sources.PasDeHtmlBrut(vues));
        Aucune(Sources.PasDeStyleNiDeScriptEnLigne(vues));
    }

    [Fact]
    public void Les_regles_de_rangement_voient_les_fautes()
    {
        Assert.NotEmpty(Sources.LEspaceEstLeDossier([("src/Relais.Metier/Commun/Mois.cs", "namespace Relais.Ailleurs;\n")]));
        Assert.NotEmpty(Sources.UnTypePublicParFichier([("src/A.cs", "public sealed class A;\npublic enum B { }\n")]));
        Assert.NotEmpty(Sources.PasTropLongs([("src/A.cs", new string('\n', 301))]));
        Assert.NotEmpty(Sources.PasDeHtmlBrut([("src/A.cshtml", "@Html.Raw(Model.Texte)")]));
        Assert.NotEmpty(Sources.PasDeStyleNiDeScriptEnLigne([("src/A.cshtml", "<p style=\"color:red\">")]));
        Assert.NotEmpty(Sources.PasDeStyleNiDeScriptEnLigne([("src/A.cshtml", "<script>alert(1)</script>")]));
    }

    /// <summary>The model as an engine maps it, without a database behind.</summary>
    private static DonneesRelais SansBase(MoteurDeBase moteur)
    {
        var options = new DbContextOptionsBuilder<DonneesRelais>();
        ChoixDeLaBase.Pour(moteur == MoteurDeBase.Sqlite ? "Data Source=:memory:" : "Host=aucun;Database=aucune").Configurer(options);
        return new DonneesRelais(options.Options);
    }

    private static void Aucune(IEnumerable<string> fautes) => Assert.True(!fautes.Any(), string.Join('\n', fautes));

    private static RouteEndpoint AdresseFautive(string adresse, params object[] marques) =>
        new(_ => Task.CompletedTask, Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(adresse), 0, new(marques), null);
}
