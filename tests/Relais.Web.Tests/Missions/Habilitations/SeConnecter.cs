using System.Net;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Missions.Habilitations;

public sealed class SeConnecter
{
    [Fact]
    public async Task Un_visiteur_est_mene_a_la_connexion()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = serveur.NouveauNavigateur();

        var reponse = await navigateur.DemanderAsync("/");

        Assert.Equal(HttpStatusCode.Found, reponse.StatusCode);
        Assert.StartsWith("/connexion?retour=", reponse.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_agent_connecte_voit_son_accueil()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var agent = await serveur.Jeu.UnAgentAsync(Role.Delegue, "Martin");

        using var navigateur = await serveur.ConnecterAsync(agent.AgentId);

        Assert.Contains("Camille Martin", (await navigateur.LireAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Un_mauvais_mot_de_passe_est_refuse_sans_dire_lequel_des_deux_est_faux()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        using var navigateur = serveur.NouveauNavigateur();
        var page = await navigateur.LireAsync("/connexion");

        var reponse = await navigateur.EnvoyerAsync(page, new() { ["Saisie.Courriel"] = "personne@exemple.invalid", ["Saisie.MotDePasse"] = "quelconque" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, reponse.StatusCode);
        var refus = await Navigateur.AnalyserAsync(reponse);
        Assert.Contains("Adresse ou mot de passe incorrect", refus.Body!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("Erreur : ", refus.Title, StringComparison.Ordinal);
    }
}
