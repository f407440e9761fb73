using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using SkiaSharp;
using Xunit;

namespace Relais.Web.Tests.Socle;

/// <summary>What the server makes of a phone's queue, as the phone sends it: twice, in pieces, corrected meanwhile.</summary>
public sealed class LaFileDuTelephone : IAsyncLifetime
{
    private ServeurDeTest _serveur = null!;
    private Acteur _delegue = null!;
    private Navigateur _navigateur = null!;
    private JsonElement _session;

    public async ValueTask InitializeAsync()
    {
        _serveur = await ServeurDeTest.DemarrerAsync();
        _delegue = await _serveur.Jeu.UnDelegueAsync((await _serveur.Jeu.UnQuartierAsync()).Id);
        _navigateur = await _serveur.ConnecterAsync(_delegue.AgentId);
        _session = await _navigateur.Http.GetFromJsonAsync<JsonElement>("/terrain/session");
    }

    [Fact]
    public async Task Le_meme_envoi_deux_fois_ne_fait_qu_une_observation()
    {
        var envoi = Observation("Le hall est calme.");

        Assert.Equal("enregistre", Statut(await EnvoyerAsync(envoi)));
        Assert.Equal("enregistre", Statut(await EnvoyerAsync(envoi)));

        Assert.Equal(["Le hall est calme."], await TextesAsync());
    }

    [Fact]
    public async Task Un_envoi_refuse_dit_pourquoi_et_ne_retient_pas_les_autres()
    {
        var resultats = await EnvoyerAsync(Observation(""), Observation("Le square est propre."), new Envoi(Guid.NewGuid(), "inconnu", []));

        Assert.Equal(["refuse", "enregistre", "refuse"], resultats.Select(r => r.GetProperty("statut").GetString()));
        Assert.Equal("Texte", resultats[0].GetProperty("phrases")[0].GetProperty("champ").GetString());
        Assert.Equal(["Le square est propre."], await TextesAsync());
    }

    [Fact]
    public async Task Un_lot_s_ecrit_ensemble_et_renvoye_en_entier_il_ne_double_rien()
    {
        var deja = Observation("Le hall est calme.");
        await EnvoyerAsync(deja);
        Envoi[] lot = [Observation("Le square est propre."), deja, Observation("La porte ferme.") with { Id = Guid.Empty }, Observation("Le mail est vide."), Observation("Le hall est agité.", deja.Id)];

        foreach (var _ in (int[])[1, 2])
        {
            Assert.Equal(["enregistre", "enregistre", "refuse", "enregistre", "conflit"], (await EnvoyerAsync(lot)).Select(r => r.GetProperty("statut").GetString()));
        }

        Assert.Equal(["Le hall est calme.", "Le mail est vide.", "Le square est propre."], (await TextesAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Une_photo_arrive_par_morceaux_repris_la_ou_ils_en_etaient()
    {
        var (piece, octets) = (Guid.NewGuid(), Photo());
        var envoi = Observation("Le mur est repeint.") with { Pieces = [new(piece, "mur.jpg", octets.Length)] };
        var moitie = octets.Length / 2;

        Assert.Equal("manque", Statut(await EnvoyerAsync(envoi)));
        Assert.Equal(moitie, await DeposerAsync(envoi.Id, piece, 0, octets[..moitie]));
        Assert.Equal(moitie, await DeposerAsync(envoi.Id, piece, 0, octets[..moitie]));
        var manque = (await EnvoyerAsync(envoi))[0].GetProperty("manque")[0];
        Assert.Equal(moitie, manque.GetProperty("recus").GetInt64());
        Assert.Equal(octets.Length, await DeposerAsync(envoi.Id, piece, moitie, octets[moitie..]));
        Assert.Equal("enregistre", Statut(await EnvoyerAsync(envoi)));
        Assert.Equal("enregistre", Statut(await EnvoyerAsync(envoi)));

        Assert.Single((await _serveur.Jeu.FicheAsync(envoi.Id, _delegue))!.Photos);
    }

    [Fact]
    public async Task Ce_qui_est_corrige_dans_le_telephone_apres_une_reponse_perdue_corrige_l_enregistre()
    {
        var premier = Observation("Le hall est sal.");
        await EnvoyerAsync(premier);
        var corrige = Observation("Le hall est sale.", premier.Id) with { Avant = [premier.Champs] };

        Assert.Equal("enregistre", Statut(await EnvoyerAsync(corrige)));
        Assert.Equal("enregistre", Statut(await EnvoyerAsync(premier with { Avant = [premier.Champs, corrige.Champs] })));

        Assert.Equal(["Le hall est sal."], await TextesAsync());
    }

    [Fact]
    public async Task Changee_sur_un_autre_appareil_les_deux_versions_sont_montrees_puis_l_agent_choisit()
    {
        var premier = Observation("Le hall est sale.");
        await EnvoyerAsync(premier);
        var fiche = (await _serveur.Jeu.FicheAsync(premier.Id, _delegue))!;
        await _serveur.Jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(
            h => h.ExecuterAsync(new(premier.Id, fiche.Version, fiche.Contenu with { Texte = "Le hall est nettoyé." }, null), _delegue, CancellationToken.None));

        var corrige = Observation("Le hall est très sale.", premier.Id) with { Avant = [premier.Champs] };
        var conflit = (await EnvoyerAsync(corrige))[0];
        Assert.Equal("conflit", conflit.GetProperty("statut").GetString());
        var ecart = conflit.GetProperty("ecarts")[0];
        Assert.Equal(("Le hall est nettoyé.", "Le hall est très sale."), (ecart.GetProperty("avant").GetString(), ecart.GetProperty("apres").GetString()));
        Assert.Equal(["Le hall est nettoyé."], await TextesAsync());

        Assert.Equal("enregistre", Statut(await EnvoyerAsync(corrige with { Version = conflit.GetProperty("version").GetGuid() })));
        Assert.Equal(["Le hall est très sale."], await TextesAsync());
    }

    [Fact]
    public async Task Une_note_et_une_alerte_partent_de_meme_et_une_alerte_transmise_ne_se_recrit_pas()
    {
        var alerte = Alerte("Un départ de feu au pied de la tour.");
        Assert.Equal(["enregistre", "enregistre"], (await EnvoyerAsync(Note(), alerte)).Select(r => r.GetProperty("statut").GetString()));
        Assert.Equal(["enregistre", "enregistre"], (await EnvoyerAsync(Note(), alerte)).Select(r => r.GetProperty("statut").GetString()));
        Assert.Equal("conflit", Statut(await EnvoyerAsync(Alerte("Le feu est éteint.", alerte.Id) with { Avant = [alerte.Champs] })));

        await using var donnees = _serveur.Jeu.Ouvrir();
        Assert.Equal("Un départ de feu au pied de la tour.", (await donnees.Set<Alerte>().SingleAsync()).Quoi);
        Assert.Equal(1, await donnees.Set<NoteDeBarometre>().CountAsync());
    }

    [Fact]
    public async Task L_envoi_d_un_agent_n_est_ni_lu_ni_change_par_un_autre()
    {
        var envoi = Observation("Le hall est calme.");
        await EnvoyerAsync(envoi);
        var autre = await _serveur.Jeu.UnDelegueAsync(_delegue.Quartiers[0]);
        using var navigateur = await _serveur.ConnecterAsync(autre.AgentId);

        var resultat = (await EnvoyerAsync(navigateur, await navigateur.Http.GetFromJsonAsync<JsonElement>("/terrain/session"), [envoi]))[0];

        Assert.Equal("refuse", resultat.GetProperty("statut").GetString());
        Assert.Equal(["Le hall est calme."], await TextesAsync());
    }

    [Fact]
    public async Task Le_temoin_dit_sans_session_que_l_agent_n_est_plus_actif()
    {
        using var visiteur = _serveur.NouveauNavigateur();
        var temoin = $"/terrain/temoin/{_session.GetProperty("temoin").GetString()}";
        Assert.True((await visiteur.Http.GetFromJsonAsync<JsonElement>(temoin)).GetProperty("actif").GetBoolean());

        var administrateur = await _serveur.Jeu.UnAgentAsync(Role.Administrateur, "Chef");
        var resultat = await _serveur.Jeu.AvecAsync<DesactiverAgentHandler, Resultat>(h => h.ExecuterAsync(new(_delegue.AgentId, "Départ."), administrateur, CancellationToken.None));

        Assert.True(resultat.EstReussi);
        Assert.False((await visiteur.Http.GetFromJsonAsync<JsonElement>(temoin)).GetProperty("actif").GetBoolean());
        Assert.Equal(HttpStatusCode.NotFound, (await visiteur.DemanderAsync("/terrain/temoin/inconnu")).StatusCode);
    }

    [Fact]
    public async Task Le_telephone_sait_quelles_pages_garder_et_le_service_veille_sur_tout_le_site()
    {
        var pages = _session.GetProperty("pages").EnumerateArray().Select(p => p.GetString()!).ToList();
        Assert.Contains("/veille/observations/saisir", pages);
        Assert.Contains("/alertes/signaler", pages);
        Assert.Contains($"/veille/barometre/{_delegue.Quartiers[0]}/noter", pages);
        Assert.Contains("/territoires/contours/g2024", pages);
        var ouvrier = await _navigateur.DemanderAsync("/dist/ouvrier.js");
        Assert.Equal("/", ouvrier.Headers.GetValues("Service-Worker-Allowed").Single());
    }

    public async ValueTask DisposeAsync()
    {
        _navigateur.Dispose();
        await _serveur.DisposeAsync();
    }

    private static string Statut(IReadOnlyList<JsonElement> resultats) => resultats.Single().GetProperty("statut").GetString()!;

    private Envoi Observation(string texte, Guid? id = null) => new(id ?? Guid.NewGuid(), "observation",
    [
        ["Saisie.QuartierId", _delegue.Quartiers[0].ToString()], ["Saisie.Nature", "Ambiance"], ["Saisie.ThemeCode", "jeunesse"], ["Saisie.Texte", texte],
        ["Saisie.ObserveLe", "2026-03-09"], ["Saisie.Niveau", nameof(NiveauDiffusion.Equipe)],
    ]);

    private Envoi Alerte(string quoi, Guid? id = null) => new(id ?? Guid.NewGuid(), "alerte",
    [
        ["Saisie.QuartierId", _delegue.Quartiers[0].ToString()], ["Saisie.Gravite", "2"], ["Saisie.FamilleCode", "tranquillite"], ["Saisie.Quoi", quoi],
        ["Saisie.FaitA", "2026-03-10T09:30"], ["Saisie.ConnuA", "2026-03-10T09:30"], ["Saisie.Niveau", nameof(NiveauDiffusion.PrefetCabinet)],
    ]);

    private Envoi Note() => new(Guid.NewGuid(), "note",
    [
        ["terrain.quartier", _delegue.Quartiers[0].ToString()], ["semaine", "2026-03-09"], ["Saisie.Notes[Tranquillite]", "3"], ["Saisie.Confiance", nameof(Confiance.Moyenne)],
        ["Saisie.Motif", "Deux soirées calmes autour du mail."],
    ]);

    private Task<IReadOnlyList<JsonElement>> EnvoyerAsync(params Envoi[] envois) => EnvoyerAsync(_navigateur, _session, envois);

    private static async Task<IReadOnlyList<JsonElement>> EnvoyerAsync(Navigateur navigateur, JsonElement session, Envoi[] envois)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Post, "/terrain/envois") { Content = JsonContent.Create(new { envois }) };
        demande.Headers.Add("X-Relais-Jeton", session.GetProperty("jeton").GetString());
        using var reponse = await navigateur.Http.SendAsync(demande);
        reponse.EnsureSuccessStatusCode();
        return [.. (await reponse.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("resultats").EnumerateArray()];
    }

    private async Task<long> DeposerAsync(Guid envoi, Guid piece, long debut, byte[] octets)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Post, $"/terrain/pieces/{envoi}/{piece}?debut={debut}") { Content = new ByteArrayContent(octets) };
        demande.Headers.Add("X-Relais-Jeton", _session.GetProperty("jeton").GetString());
        using var reponse = await _navigateur.Http.SendAsync(demande);
        reponse.EnsureSuccessStatusCode();
        return (await reponse.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("recus").GetInt64();
    }

    private async Task<List<string>> TextesAsync()
    {
        await using var donnees = _serveur.Jeu.Ouvrir();
        return await donnees.Set<Observation>().Select(o => o.Texte).ToListAsync();
    }

    private static byte[] Photo()
    {
        using var image = new SKBitmap(320, 240);
        image.Erase(SKColors.Teal);
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 90);
        return jpeg.ToArray();
    }

    private sealed record Envoi(Guid Id, string Genre, string[][] Champs)
    {
        public DateTime SaisiA { get; init; } = new(2026, 3, 10, 8, 45, 0, DateTimeKind.Utc);

        public Guid? Version { get; init; }

        public IReadOnlyList<string[][]> Avant { get; init; } = [];

        public IReadOnlyList<Annonce> Pieces { get; init; } = [];
    }

    private sealed record Annonce(Guid Id, string Nom, long Taille);
}
