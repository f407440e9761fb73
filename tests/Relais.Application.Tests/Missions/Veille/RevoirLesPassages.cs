using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

public sealed class RevoirLesPassages
{
    private const string Texte = "Le gardien répond au 06 12 34 56 78.";
    private static readonly Guid Quartier = Guid.NewGuid();

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task La_sous_prefete_voit_le_passage_et_son_motif_puis_le_revoit_une_fois(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");
        var id = await GarderUnPassageAsync(jeu, await jeu.UnDelegueAsync(Quartier));

        var aRevoir = await LireAsync(jeu, sousPrefete, revus: false);
        var passage = Assert.Single(aRevoir.Passages);
        Assert.Equal((1, CategorieDeRisque.Telephone, "Affiché dans le hall."), (aRevoir.ARevoir, passage.Categorie, passage.Motif));
        Assert.Equal("06 12 34 56 78", Assert.Single(passage.Passages).Extrait);
        Assert.Contains((await AttentesAsync(jeu, sousPrefete)).Select(a => a.Titre), t => t == "1 passage conservé à revoir");

        Assert.Equal(1, await RevoirAsync(jeu, sousPrefete, passage.Id));
        Assert.Equal(0, await RevoirAsync(jeu, sousPrefete, passage.Id));

        Assert.Empty((await LireAsync(jeu, sousPrefete, revus: false)).Passages);
        Assert.NotNull(Assert.Single((await LireAsync(jeu, sousPrefete, revus: true)).Passages).RevuLe);
        Assert.Single((await jeu.FicheAsync(id, sousPrefete))!.Historique.Select(h => h.Evenement).OfType<PassageRevu>());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Recrit_depuis_le_passage_ne_se_lit_plus_nulle_part(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, sousPrefete) = (await jeu.UnDelegueAsync(Quartier), await jeu.UnAgentAsync(Role.SousPrefet, "Durand"));
        var fiche = (await jeu.FicheAsync(await GarderUnPassageAsync(jeu, delegue), delegue))!;
        await jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(h =>
            h.ExecuterAsync(new(fiche.Id, fiche.Version, fiche.Contenu with { Texte = "Le gardien répond à la loge." }, null), delegue, CancellationToken.None));

        var passage = Assert.Single((await LireAsync(jeu, sousPrefete, revus: false)).Passages);

        Assert.Empty(passage.Passages);
        Assert.Equal("Le gardien répond à la loge.", passage.Texte);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ceux_d_un_autre_departement_n_existent_pas(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await GarderUnPassageAsync(jeu, await jeu.UnDelegueAsync(Quartier));
        var ailleurs = await jeu.UnAgentAsync(Role.SousPrefet, "Durand", "98");

        Assert.Empty((await LireAsync(jeu, ailleurs, revus: false)).Passages);
        Assert.Empty(await AttentesAsync(jeu, ailleurs));
    }

    private static async Task<Guid> GarderUnPassageAsync(Jeu jeu, Acteur delegue)
    {
        var commande = new SaisirObservation(Guid.NewGuid(), JeuDeVeille.UnContenu(Quartier, Texte)) { Motifs = [new("telephone", "06 12 34 56 78", "Affiché dans le hall.")] };
        return (await jeu.SaisirAsync(commande, delegue)).Valeur.Id;
    }

    private static Task<PassagesConserves> LireAsync(Jeu jeu, Acteur acteur, bool revus) =>
        jeu.AvecAsync<PassagesConservesRequete, PassagesConserves>(r => r.ExecuterAsync(revus, acteur, CancellationToken.None));

    private static async Task<int> RevoirAsync(Jeu jeu, Acteur acteur, Guid id) =>
        (await jeu.AvecAsync<RevoirPassagesHandler, Resultat<int>>(h => h.ExecuterAsync(new([id]), acteur, CancellationToken.None))).Valeur;

    private static Task<IReadOnlyList<Attente>> AttentesAsync(Jeu jeu, Acteur acteur) =>
        jeu.AvecAsync<IEnumerable<IAttentes>, IReadOnlyList<Attente>>(async toutes =>
        {
            List<Attente> trouvees = [];
            foreach (var mission in toutes) trouvees.AddRange(await mission.TrouverAsync(acteur, CancellationToken.None));
            return [.. trouvees.Where(a => a.Nature == NatureDAttente.PassagesARevoir)];
        });
}
