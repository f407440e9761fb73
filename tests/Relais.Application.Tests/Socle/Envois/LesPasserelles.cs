using System.Net;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Socle.Envois;

public sealed class LesPasserelles
{
    [Fact]
    public async Task Un_fichier_par_message_et_le_meme_deux_fois_reste_un_fichier()
    {
        var dossier = Directory.CreateTempSubdirectory("relais-envois-");
        await using var jeu = await JeuDEnvois.CreerAsync(MoteurDeBase.Sqlite, new Dictionary<string, string?>
        {
            ["Sms:Dossier"] = dossier.FullName,
            ["Courriel:Dossier"] = dossier.FullName,
            ["Envois:Adresse"] = "https://relais.example/",
        });
        var agent = await jeu.UnAgentAsync();
        foreach (var canal in (Canal[])[Canal.Sms, Canal.Courriel])
        {
            await jeu.DeposerAsync(agent, Guid.NewGuid(), canal);
            var pris = (await jeu.PrendreAsync(canal))[0];
            await jeu.TourneeAsync();
            jeu.Temps.Advance(TimeSpan.FromMinutes(2));
            Assert.Equal(1, await jeu.TourneeAsync());
            Assert.Contains(dossier.GetFiles(), f => f.Name.StartsWith($"{pris.Id:n}", StringComparison.Ordinal));
        }

        Assert.Equal(2, dossier.GetFiles().Length);
        var sms = await File.ReadAllTextAsync(dossier.GetFiles("*.txt").Single().FullName);
        Assert.Contains("À : +33600000000", sms, StringComparison.Ordinal);
        Assert.Contains("Une alerte vous attend https://relais.example/alertes/", sms, StringComparison.Ordinal);
        dossier.Delete(recursive: true);
    }

    [Fact]
    public async Task Le_sms_part_en_json_avec_sa_cle_et_une_cle_deja_connue_vaut_acceptation()
    {
        using var passerelle = new HttpListener();
        var adresse = $"http://127.0.0.1:{PuitsSmtp.PortLibre()}/";
        passerelle.Prefixes.Add(adresse);
        passerelle.Start();
        await using var jeu = await JeuDEnvois.CreerAsync(MoteurDeBase.Sqlite, new Dictionary<string, string?>
        {
            ["Sms:Adresse"] = adresse,
            ["Sms:EnTetes:Authorization"] = "Bearer secret",
            ["Sms:Corps"] = """{"dest":"{numero}","corps":"{texte}"}""",
        });
        await jeu.DeposerAsync(await jeu.UnAgentAsync(), Guid.NewGuid(), Canal.Sms);

        var tournee = jeu.TourneeAsync();
        var (corps, cle) = await RepondreAsync(passerelle, HttpStatusCode.ServiceUnavailable);
        Assert.Equal(0, await tournee);
        jeu.Temps.Advance(TimeSpan.FromSeconds(10));
        tournee = jeu.TourneeAsync();
        var (_, memeCle) = await RepondreAsync(passerelle, HttpStatusCode.Conflict);
        Assert.Equal(1, await tournee);

        Assert.StartsWith("""{"dest":"\u002B33600000000","corps":"Une alerte vous attend http""", corps, StringComparison.Ordinal);
        Assert.Equal(cle, memeCle);
    }

    private static async Task<(string Corps, string? Cle)> RepondreAsync(HttpListener passerelle, HttpStatusCode code)
    {
        var contexte = await passerelle.GetContextAsync();
        Assert.Equal("Bearer secret", contexte.Request.Headers["Authorization"]);
        using var lecteur = new StreamReader(contexte.Request.InputStream);
        var corps = await lecteur.ReadToEndAsync();
        contexte.Response.StatusCode = (int)code;
        contexte.Response.Close();
        return (corps, contexte.Request.Headers["Idempotency-Key"]);
    }
}
