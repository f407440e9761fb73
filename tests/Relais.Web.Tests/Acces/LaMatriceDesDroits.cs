using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Web.Socle.Securite;
using Xunit;

namespace Relais.Web.Tests.Acces;

/// <summary>
/// Every endpoint × every role and the visitor × inside and outside the perimeter, against the table of policies. It finds
/// new pages by itself; a route with parameters asks for a sample (<see cref="IEchantillons"/>).
/// </summary>
public sealed class LaMatriceDesDroits(ScenePourLaMatrice scene) : IClassFixture<ScenePourLaMatrice>
{
    /// <summary>What answers without signing in; the rest leads to the sign-in page.</summary>
    private static readonly string[] Ouvertes =
    [
        "connexion", "connexion/second-facteur", "connexion/code-de-secours", "connexion/cle", "connexion/cle/options", "premier-acces/{jeton}",
        "erreur/{code:int}", "accessibilite", "sante", "sante/vivant", "sante/pret", "pictogrammes/{chemin}", "observatoire/{jeton}", "calendrier/{jeton}/echeances.ics", "terrain/temoin/{temoin}",
    ];

    /// <summary>Posts accepted without a token: the error page is executed again inside a refused post.</summary>
    private static readonly string[] SansJeton = ["erreur/{code:int}", "sante", "sante/vivant", "sante/pret", "pictogrammes/{chemin}"];

    private static readonly Dictionary<string, Echantillon> Echantillons = typeof(IEchantillons).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IEchantillons)))
        .SelectMany(t => ((IEchantillons)Activator.CreateInstance(t)!).ParRoute)
        .ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void Chaque_route_a_parametre_a_son_echantillon()
    {
        var sans = Routes().Select(Texte).Where(r => r.Contains('{', StringComparison.Ordinal) && !Echantillons.ContainsKey(r)).ToList();
        Assert.True(sans.Count == 0, $"Sans échantillon (ajoutez une ligne à une classe IEchantillons) : {string.Join(", ", sans)}");
    }

    [Fact]
    public async Task Chaque_role_ouvre_ce_que_la_table_dit_et_rien_d_autre()
    {
        List<string> fautes = [];
        foreach (var route in Routes().Where(r => Accepte(r, "GET")))
        {
            foreach (var (acteur, navigateur) in scene.Connectes)
            {
                fautes.AddRange(await FautesAsync(route, acteur, navigateur));
            }
        }

        Assert.True(fautes.Count == 0, string.Join('\n', fautes));
    }

    [Fact]
    public async Task Un_visiteur_n_ouvre_que_la_liste_ecrite()
    {
        List<string> fautes = [];
        var temoin = scene.Connectes.First().Acteur;
        foreach (var route in Routes().Where(r => Accepte(r, "GET")))
        {
            using var reponse = await scene.Visiteur.DemanderAsync(await AdresseAsync(route, temoin));
            var versLaConnexion = reponse.Headers.Location?.ToString().Contains("/connexion?retour=", StringComparison.Ordinal) == true;
            if (Ouvertes.Contains(Texte(route), StringComparer.Ordinal) == versLaConnexion || (int)reponse.StatusCode >= 500)
            {
                fautes.Add($"{Texte(route)} : un visiteur reçoit {(int)reponse.StatusCode}{(versLaConnexion ? " vers la connexion" : "")}");
            }
        }

        Assert.True(fautes.Count == 0, string.Join('\n', fautes));
    }

    [Fact]
    public async Task Aucun_envoi_n_est_recu_sans_jeton_d_antirejeu()
    {
        List<string> fautes = [];
        foreach (var route in Routes().Where(r => Accepte(r, "POST") && !SansJeton.Contains(Texte(r), StringComparer.Ordinal)))
        {
            var (acteur, navigateur) = scene.Connectes.First(c => RolesDe(route).Contains(c.Acteur.Role));
            using var reponse = await navigateur.Http.PostAsync(await AdresseAsync(route, acteur), new FormUrlEncodedContent([]));
            if (reponse.StatusCode != HttpStatusCode.BadRequest) fautes.Add($"{Texte(route)} : POST sans jeton reçoit {(int)reponse.StatusCode}");
        }

        Assert.True(fautes.Count == 0, string.Join('\n', fautes));
    }

    [Fact]
    public async Task Chaque_envoi_est_ferme_aux_autres_roles_et_hors_du_perimetre()
    {
        List<string> fautes = [];
        foreach (var route in Routes().Where(r => Accepte(r, "POST") && r.Metadata.GetMetadata<PageActionDescriptor>() is not null && !Ouvertes.Contains(Texte(r), StringComparer.Ordinal)))
        {
            foreach (var (acteur, navigateur) in scene.Connectes)
            {
                fautes.AddRange(await FautesDEnvoiAsync(route, acteur, navigateur));
            }
        }

        Assert.True(fautes.Count == 0, string.Join('\n', fautes));
    }

    [Fact]
    public async Task Un_visiteur_n_envoie_rien_hors_de_la_liste_ecrite()
    {
        List<string> fautes = [];
        var temoin = scene.Connectes.First().Acteur;
        foreach (var route in Routes().Where(r => Accepte(r, "POST") && !Ouvertes.Contains(Texte(r), StringComparer.Ordinal)))
        {
            using var reponse = await scene.Visiteur.Http.PostAsync(await AdresseAsync(route, temoin), new FormUrlEncodedContent([]));
            if (reponse.Headers.Location?.ToString().Contains("/connexion?retour=", StringComparison.Ordinal) != true) fautes.Add($"{Texte(route)} : le POST d’un visiteur reçoit {(int)reponse.StatusCode}");
        }

        Assert.True(fautes.Count == 0, string.Join('\n', fautes));
    }

    private async Task<IReadOnlyList<string>> FautesAsync(RouteEndpoint route, Acteur acteur, Navigateur navigateur)
    {
        List<string> fautes = [];
        var admis = RolesDe(route).Contains(acteur.Role);
        using var dedans = await navigateur.DemanderAsync(await AdresseAsync(route, acteur));
        if (admis ? !EstOuverte(dedans) : dedans.StatusCode != HttpStatusCode.Forbidden)
        {
            fautes.Add($"{Texte(route)} : {acteur.Role}, dans son périmètre, reçoit {(int)dedans.StatusCode} ; {(admis ? "une page" : "403")} attendue");
        }

        if (!dedans.Headers.Contains("Content-Security-Policy")) fautes.Add($"{Texte(route)} : sans politique de sécurité du contenu");
        if (Echantillons.GetValueOrDefault(Texte(route))?.Dehors is not { } dehors) return fautes;
        using var reponse = await navigateur.DemanderAsync(await scene.AdresseAsync(dehors, acteur));
        var attendu = admis ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden;
        if (reponse.StatusCode != attendu) fautes.Add($"{Texte(route)} : {acteur.Role}, hors de son périmètre, reçoit {(int)reponse.StatusCode} ; {(int)attendu} attendu");
        return fautes;
    }

    /// <summary>Each handler of the page: refused to a role that is not admitted; outside the perimeter there is nothing to write to.</summary>
    private async Task<IReadOnlyList<string>> FautesDEnvoiAsync(RouteEndpoint route, Acteur acteur, Navigateur navigateur)
    {
        List<string> fautes = [];
        var admis = RolesDe(route).Contains(acteur.Role);
        var dehors = Echantillons.GetValueOrDefault(Texte(route))?.Dehors;
        if (admis && dehors is null) return fautes;

        var adresse = admis ? await scene.AdresseAsync(dehors!, acteur) : await AdresseAsync(route, acteur);
        var attendu = admis ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden;
        foreach (var (envoi, enJson) in PosteursDe(route))
        {
            using var demande = new HttpRequestMessage(HttpMethod.Post, $"{adresse}{envoi}") { Content = enJson ? JsonContent.Create(new { }) : new FormUrlEncodedContent([]) };
            demande.Headers.Add("X-Relais-Jeton", await scene.JetonAsync(navigateur));
            using var reponse = await navigateur.Http.SendAsync(demande);
            if (reponse.StatusCode != attendu) fautes.Add($"POST {Texte(route)}{envoi} : {acteur.Role}, {(admis ? "hors de son périmètre" : "que la politique n’admet pas")}, reçoit {(int)reponse.StatusCode} ; {(int)attendu} attendu");
        }

        return fautes;
    }

    /// <summary>The handlers that a page posts to: <c>?handler=…</c>, and the one without a name; and whether they read JSON.</summary>
    private static IEnumerable<(string Envoi, bool EnJson)> PosteursDe(RouteEndpoint route)
    {
        var page = route.Metadata.GetMetadata<PageActionDescriptor>()!.RelativePath;
        var modele = typeof(Politiques).Assembly.GetType($"Relais.Web{page[..^".cshtml".Length].Replace('/', '.').Replace("_Partage", "Partage", StringComparison.Ordinal)}Model")
            ?? throw new InvalidOperationException($"{page} n’a pas son modèle.");
        return modele.GetMethods().Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal))
            .Select(m => (Nom: m.Name["OnPost".Length..].Replace("Async", "", StringComparison.Ordinal), EnJson: m.GetParameters().Any(p => p.IsDefined(typeof(FromBodyAttribute), false))))
            .Select(m => (m.Nom.Length == 0 ? "" : $"?handler={m.Nom}", m.EnJson));
    }

    private static bool EstOuverte(HttpResponseMessage reponse) => reponse.StatusCode == HttpStatusCode.OK
        || (reponse.StatusCode == HttpStatusCode.Found && reponse.Headers.Location?.ToString().Contains("?retour=", StringComparison.Ordinal) != true);

    private static IReadOnlyList<Role> RolesDe(RouteEndpoint route)
    {
        if (route.Metadata.GetMetadata<IAllowAnonymous>() is not null) return Enum.GetValues<Role>();
        var politiques = route.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>().ToList();
        return [.. Enum.GetValues<Role>().Where(r => politiques.Count > 0 && politiques.TrueForAll(p => Politiques.Table[p].Contains(r)))];
    }

    private async Task<string> AdresseAsync(RouteEndpoint route, Acteur acteur) =>
        Echantillons.TryGetValue(Texte(route), out var echantillon) ? await scene.AdresseAsync(echantillon.Dedans, acteur) : "/" + Texte(route);

    private IEnumerable<RouteEndpoint> Routes() =>
        scene.Serveur.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().DistinctBy(r => (Texte(r), Methodes(r)));

    private static bool Accepte(RouteEndpoint route, string methode) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods.Count: > 0 } methodes ? route.Metadata.GetMetadata<PageActionDescriptor>() is not null || methode == "GET" : methodes.HttpMethods.Contains(methode, StringComparer.Ordinal);

    private static string Methodes(RouteEndpoint route) => string.Join(',', route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []);

    private static string Texte(RouteEndpoint route) => route.RoutePattern.RawText?.TrimStart('/') ?? "";
}
