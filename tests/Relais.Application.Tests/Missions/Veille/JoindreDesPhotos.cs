using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using SkiaSharp;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class JoindreDesPhotos
{
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_photo_est_reduite_remise_a_l_endroit_et_ne_dit_plus_ou_elle_fut_prise(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var recue = PhotoDeTelephone.AvecPosition(2400, 1200, orientation: 6);
        Assert.NotEmpty(ImageMetadataReader.ReadMetadata(new MemoryStream(recue)).OfType<GpsDirectory>());
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier)) { Photos = [new("IMG_1.jpg", recue)] };

        Assert.True((await jeu.SaisirAsync(commande, delegue)).EstReussi);

        var photoId = Assert.Single((await jeu.FicheAsync(commande.Id, delegue))!.Photos);
        var gardee = await jeu.AvecAsync<PhotoRequete, byte[]?>(r => r.ExecuterAsync(photoId, delegue, CancellationToken.None));
        Assert.DoesNotContain(ImageMetadataReader.ReadMetadata(new MemoryStream(gardee!)), d => d is GpsDirectory or ExifDirectoryBase);
        using var image = SKBitmap.Decode(gardee);
        Assert.Equal((800, 1600), (image.Width, image.Height));
        Assert.True(image.GetPixel(790, 10).Red > 200, "Le coin rouge, en haut à gauche du capteur, doit finir en haut à droite.");
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_photo_n_existe_pas_hors_du_perimetre(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier)) { Photos = [new("a.jpg", PhotoDeTelephone.AvecPosition(40, 30, 1))] };
        await jeu.SaisirAsync(commande, delegue);
        var photoId = (await jeu.FicheAsync(commande.Id, delegue))!.Photos.Single();
        var etranger = await jeu.UnDelegueAsync(Guid.NewGuid());

        Assert.Null(await jeu.AvecAsync<PhotoRequete, byte[]?>(r => r.ExecuterAsync(photoId, etranger, CancellationToken.None)));
    }

    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 1, 1)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(6, 1, 0)]
    [InlineData(7, 1, 1)]
    [InlineData(8, 0, 1)]
    public async Task Quelle_que_soit_la_prise_de_vue_la_photo_finit_a_l_endroit(ushort orientation, int droite, int bas)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);

        await JoindreAsync(jeu, delegue, observation.Id, new PhotoRecue("a.jpg", PhotoDeTelephone.AvecPosition(400, 200, orientation)));

        var photoId = (await jeu.FicheAsync(observation.Id, delegue))!.Photos.Single();
        using var image = SKBitmap.Decode(await jeu.AvecAsync<PhotoRequete, byte[]?>(r => r.ExecuterAsync(photoId, delegue, CancellationToken.None)));
        Assert.Equal(orientation >= 5, image.Height > image.Width);
        var coin = image.GetPixel(droite == 1 ? image.Width - 10 : 10, bas == 1 ? image.Height - 10 : 10);
        Assert.True(coin.Red > 200 && coin.Blue < 80, $"Le coin rouge du capteur n’est pas où l’œil l’attend ({orientation}).");
    }

    [Fact]
    public async Task Ce_qui_n_est_pas_une_photo_est_refuse_par_son_nom()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);

        var resultat = await JoindreAsync(jeu, delegue, observation.Id, new PhotoRecue("plan.pdf", "%PDF-1.7"u8.ToArray()));

        Assert.Contains("« plan.pdf »", Assert.IsType<PhotoIllisible>(Assert.Single(resultat.Refus)).Phrase, StringComparison.Ordinal);
    }

    [Fact]
    public async Task La_meme_photo_deux_fois_n_est_gardee_qu_une_et_sept_sont_refusees()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);
        var photo = new PhotoRecue("a.jpg", PhotoDeTelephone.AvecPosition(60, 40, 1));

        Assert.Equal(1, (await JoindreAsync(jeu, delegue, observation.Id, photo)).Valeur);
        Assert.Equal(0, (await JoindreAsync(jeu, delegue, observation.Id, photo)).Valeur);
        Assert.IsType<TropDePhotos>(Assert.Single((await JoindreAsync(jeu, delegue, observation.Id, [.. Enumerable.Repeat(photo, 6)])).Refus));
    }

    [Fact]
    public async Task Un_fichier_d_iphone_est_refuse_en_disant_quoi_regler()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var observation = await jeu.UneObservationAsync(delegue);
        byte[] heic = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8];

        var resultat = await JoindreAsync(jeu, delegue, observation.Id, new PhotoRecue("IMG_0042.HEIC", heic));

        Assert.Contains("« IMG_0042.HEIC » est au format HEIC", Assert.IsType<PhotoAuFormatDApple>(Assert.Single(resultat.Refus)).Phrase, StringComparison.Ordinal);
    }

    private static Task<Resultat<int>> JoindreAsync(Jeu jeu, Acteur acteur, Guid observationId, params PhotoRecue[] photos) =>
        jeu.AvecAsync<JoindrePhotosHandler, Resultat<int>>(h => h.ExecuterAsync(new(observationId, photos), acteur, CancellationToken.None));
}
