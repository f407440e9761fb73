using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Relais.Web.Tests.Commandes;

public sealed partial class LaLigneDeCommande
{
    [Theory]
    [InlineData("", "Verbes :")]
    [InlineData("servir", "relais servir")]
    [InlineData("migrer", "relais migrer")]
    [InlineData("habiliter", "relais habiliter <courriel> [options]")]
    [InlineData("semer", "--demo")]
    [InlineData("importer", "relais importer <jeu> <fichier> [options]")]
    [InlineData("sauvegarder", "relais sauvegarder <fichier>")]
    [InlineData("restaurer", "--remplacer")]
    [InlineData("verifier", "relais verifier")]
    public async Task Chaque_verbe_s_explique_en_francais(string verbe, string attendu)
    {
        using var relais = new Executable();

        var (code, sortie, erreurs) = await relais.LancerAsync([.. verbe.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, code);
        Assert.Equal("", erreurs);
        Assert.Contains("Utilisation :", sortie, StringComparison.Ordinal);
        Assert.Contains(attendu, sortie, StringComparison.Ordinal);
        Assert.Contains("Montre cette aide.", sortie, StringComparison.Ordinal);
        Assert.DoesNotMatch(MotsAnglais(), sortie);
    }

    [Theory]
    [InlineData("", 2, "--help » dit comment l’écrire")]
    [InlineData("inconnu", 2, "« relais --help »")]
    [InlineData("importer", 2, "« relais importer --help »")]
    [InlineData("habiliter a@b.example", 2, "« relais habiliter --help »")]
    [InlineData("habiliter sans-arobase --prenom Ada --nom Martin", 1, "adresse")]
    [InlineData("semer", 2, "Ajoutez --demo")]
    [InlineData("semer --demo --taille monde", 2, "'national'")]
    [InlineData("importer contours a.geojson --fermer-absents hier", 2, "« hier » n’est pas un jour")]
    [InlineData("importer indicateurs a.csv --edition hier", 2, "« hier » n’est pas une année")]
    [InlineData("importer nuages a.csv", 1, "Le jeu « nuages » est inconnu")]
    [InlineData("importer contours absent.geojson", 1, "n’existe pas")]
    [InlineData("sauvegarder copie.db", 1, "n’existe pas")]
    [InlineData("restaurer absent.db", 1, "n’existe pas")]
    public async Task Ce_qui_ne_peut_se_faire_se_dit_avec_son_code(string commande, int code, string phrase)
    {
        using var relais = new Executable();

        var resultat = await relais.LancerAsync(commande.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(code, resultat.Code);
        Assert.Contains(phrase, resultat.Sortie + resultat.Erreurs, StringComparison.Ordinal);
        Assert.DoesNotMatch(MotsAnglais(), resultat.Sortie + resultat.Erreurs);
    }

    [Fact]
    public async Task Un_serveur_neuf_habilite_son_administrateur_qui_choisit_sa_phrase_de_passe()
    {
        using var relais = new Executable();
        string[] commande = ["habiliter", "Ada.Martin@prefecture.example", "--prenom", "Ada", "--nom", "Martin"];

        var (code, premiere, _) = await relais.LancerAsync(commande);
        var (_, seconde, _) = await relais.LancerAsync(commande);
        await using var service = await relais.ServirAsync();

        Assert.Equal(0, code);
        Assert.Contains("Ce lien n’est plus valable", await service.Client.GetStringAsync(Lien(premiere)), StringComparison.Ordinal);
        Assert.Contains("ada.martin@prefecture.example", await service.Client.GetStringAsync(Lien(seconde)), StringComparison.Ordinal);

        static string Lien(string sortie) => new Uri(sortie.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).AbsolutePath;
    }

    [Fact]
    public async Task Une_configuration_fausse_et_une_base_muette_ont_leur_code()
    {
        using var sansNom = new Executable().Avec("Relais__BlocMarque", "");
        using var muette = new Executable().Avec("ConnectionStrings__Relais", "Host=127.0.0.1;Port=1;Database=relais;Username=relais");

        var configuration = await sansNom.LancerAsync("migrer");
        var injoignable = await muette.LancerAsync("migrer");

        Assert.Equal(3, configuration.Code);
        Assert.Contains("Relais:BlocMarque est vide", configuration.Erreurs, StringComparison.Ordinal);
        Assert.Equal(4, injoignable.Code);
        Assert.Contains("La base de données n’a pas répondu", injoignable.Erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", injoignable.Erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Le_service_ecrit_des_journaux_structures_et_n_est_lu_qu_en_https()
    {
        using var relais = new Executable();
        await using var service = await relais.ServirAsync();

        Assert.Equal("prêt", await service.Client.GetStringAsync("/sante/pret"));
        var chiffree = await service.Client.GetAsync("/connexion");
        service.Client.DefaultRequestHeaders.Remove("X-Forwarded-Proto");
        var enClair = await service.Client.GetAsync("/connexion");
        var code = await service.ArreterAsync();

        Assert.Equal(0, code);
        Assert.Equal(HttpStatusCode.BadRequest, enClair.StatusCode);
        Assert.Contains("Relais se consulte en HTTPS", await enClair.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, chiffree.StatusCode);
        Assert.All(chiffree.Headers.GetValues("Set-Cookie"), c => Assert.Contains("secure", c, StringComparison.OrdinalIgnoreCase));
        Assert.Contains(service.Journal, l => l.GetProperty("Category").GetString() == "Relais.Demandes" && l.GetProperty("State").GetProperty("Route").GetString() == "/sante/pret");
    }

    [GeneratedRegex(@"\b(usage|show|required|default|command|arguments? missing|cannot|version info\w*)\b(?! :)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MotsAnglais();
}
