using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class GarderLesPhotosEnAttente
{
    private static readonly Guid Quartier = Guid.NewGuid();
    private static readonly PhotoRecue Photo = new("a.jpg", PhotoDeTelephone.AvecPosition(60, 40, 1));
    private static readonly PhotoRecue Autre = new("b.jpg", PhotoDeTelephone.AvecPosition(80, 40, 1));

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Recues_avant_l_observation_elles_s_y_joignent_une_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier)) { Photos = [Photo, Autre] };
        await GarderAsync(jeu, delegue, commande.Id, Photo);
        await GarderAsync(jeu, delegue, commande.Id, Photo);
        Assert.Single(await EnAttenteAsync(jeu, delegue, commande.Id));

        var envois = await Task.WhenAll(jeu.SaisirAsync(commande, delegue), jeu.SaisirAsync(commande, delegue));

        Assert.Single(envois, e => e.Valeur.EstNouvelle);
        Assert.Equal(2, (await jeu.FicheAsync(commande.Id, delegue))!.Photos.Count);
        Assert.Empty(await EnAttenteAsync(jeu, delegue, commande.Id));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_collegue_ne_les_voit_ni_ne_les_prend(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, collegue) = (await jeu.UnDelegueAsync(Quartier), await jeu.UnDelegueAsync(Quartier));
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier));
        await GarderAsync(jeu, delegue, commande.Id, Photo);
        var photo = (await EnAttenteAsync(jeu, delegue, commande.Id)).Single();

        Assert.NotNull(await LireAsync(jeu, delegue, photo));
        Assert.Null(await LireAsync(jeu, collegue, photo));
        Assert.IsType<IdentifiantDejaPris>(Assert.Single((await GarderAsync(jeu, collegue, commande.Id, Autre)).Refus));
        await jeu.SaisirAsync(commande, collegue);
        Assert.Empty((await jeu.FicheAsync(commande.Id, collegue))!.Photos);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Au_bout_d_un_jour_elles_s_effacent_et_l_auteur_peut_les_oter_avant(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnDelegueAsync(Quartier);
        var (premier, second) = (Guid.NewGuid(), Guid.NewGuid());
        await GarderAsync(jeu, delegue, premier, Photo);
        jeu.Temps.Advance(PhotoEnAttente.Duree + TimeSpan.FromMinutes(1));

        await GarderAsync(jeu, delegue, second, Photo);

        Assert.Empty(await EnAttenteAsync(jeu, delegue, premier));
        var photo = (await EnAttenteAsync(jeu, delegue, second)).Single();
        await jeu.AvecAsync<OterPhotoEnAttenteHandler, Resultat>(h => h.ExecuterAsync(new(photo), delegue, CancellationToken.None));
        Assert.Empty(await EnAttenteAsync(jeu, delegue, second));
    }

    [Fact]
    public async Task Les_bonnes_sont_gardees_quand_une_autre_est_refusee()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var delegue = await jeu.UnDelegueAsync(Quartier);

        var resultat = await GarderAsync(jeu, delegue, Guid.NewGuid(), Photo, new PhotoRecue("plan.pdf", "%PDF-1.7"u8.ToArray()));

        Assert.Equal(1, resultat.Valeur.Nombre);
        Assert.IsType<PhotoIllisible>(Assert.Single(resultat.Valeur.Refusees));
    }

    private static Task<Resultat<PhotosGardees>> GarderAsync(Jeu jeu, Acteur acteur, Guid envoi, params PhotoRecue[] photos) =>
        jeu.AvecAsync<GarderPhotosHandler, Resultat<PhotosGardees>>(h => h.ExecuterAsync(new(envoi, photos), acteur, CancellationToken.None));

    private static Task<IReadOnlyList<Guid>> EnAttenteAsync(Jeu jeu, Acteur acteur, Guid envoi) =>
        jeu.AvecAsync<PhotosEnAttenteRequete, IReadOnlyList<Guid>>(r => r.ExecuterAsync(envoi, acteur, CancellationToken.None));

    private static Task<byte[]?> LireAsync(Jeu jeu, Acteur acteur, Guid photo) =>
        jeu.AvecAsync<PhotoRequete, byte[]?>(r => r.ExecuterAsync(photo, acteur, CancellationToken.None));
}
