using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports.Syntheses;

public sealed class ComposerUneSynthese
{
    private const string Pmi = "Les familles demandent une permanence de la PMI le samedi.";
    private static readonly Guid Genets = Guid.Parse("00000000-0000-0000-0000-0000000000a1");

    [Fact]
    public void Un_besoin_dit_dans_deux_quartiers_fait_une_ligne_qui_renvoie_aux_deux_rapports()
    {
        var (a, b) = (Ligne(Pmi, "Les Genêts", poids: 2), Ligne("Une permanence de PMI le samedi est demandée par des familles.", "Le Port"));

        var texte = CompositionDeSynthese.Composer(RubriqueDeSynthese.Besoins, Matiere([a, b]));

        Assert.Equal($"### Santé\n\n- **Le Port, Les Genêts** : {Pmi} [1](source:{a.TexteId})[2](source:{b.TexteId})", texte);
    }

    [Fact]
    public void Un_besoin_sans_rapport_le_mois_d_avant_n_est_pas_dit_nouveau() =>
        Assert.DoesNotContain("nouveau", CompositionDeSynthese.Composer(RubriqueDeSynthese.Besoins, Matiere([Ligne(Pmi)])), StringComparison.Ordinal);

    [Fact]
    public void Un_besoin_absent_du_rapport_du_mois_d_avant_est_nouveau() =>
        Assert.Contains("*(nouveau)*", CompositionDeSynthese.Composer(RubriqueDeSynthese.Besoins, Matiere([Ligne(Pmi)], [Ligne("Le city-stade manque d’éclairage.")])), StringComparison.Ordinal);

    [Fact]
    public void Un_besoin_plus_signale_que_le_mois_d_avant_est_en_hausse_avec_ses_deux_nombres() => Assert.Contains(
        "*(en hausse : 3 signalements, 1 le mois précédent)*",
        CompositionDeSynthese.Composer(RubriqueDeSynthese.Besoins, Matiere([Ligne(Pmi, poids: 3)], [Ligne(Pmi)])), StringComparison.Ordinal);

    [Fact]
    public void Ce_qui_n_est_plus_signale_se_dit_la_ou_un_rapport_l_aurait_dit()
    {
        var texte = CompositionDeSynthese.Composer(RubriqueDeSynthese.Besoins, Matiere([Ligne(Pmi)], [Ligne("Le city-stade manque d’éclairage."), Ligne("Une crèche manque.", "Le Port")]));

        Assert.Contains("### Ne sont plus signalés ce mois-ci\n\n- **Les Genêts** : Le city-stade", texte, StringComparison.Ordinal);
        Assert.DoesNotContain("crèche", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Ce_que_les_plafonds_laissent_est_compte()
    {
        string[] sujets = ["Ascenseur bloqué tour Alizés", "Tramway caillassé dimanche", "Cantine fermée mercredi", "Gymnase inondé vendredi", "Médiathèque cambriolée lundi", "Piscine évacuée jeudi", "Marché perturbé samedi", "Parking incendié nuitamment"];

        var texte = CompositionDeSynthese.Composer(RubriqueDeSynthese.Risques, Matiere([.. sujets.Select(s => Ligne($"{s}.", rubrique: CodesDeRubrique.Evenements))]));

        Assert.Equal(5, texte.Split('\n').Count(l => l.StartsWith("- **", StringComparison.Ordinal)));
        Assert.EndsWith("- Et 3 autres événements dans les rapports.", texte, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Régie de quartier** : le gardien n’est pas remplacé.", "Bailleurs et gestion urbaine")]
    [InlineData("L’association d’aide aux devoirs n’a plus de salle à l’école.", "Centres sociaux et associations")]
    [InlineData("Le collège cherche un médiateur.", "Écoles et réussite éducative")]
    [InlineData("La mission locale ferme son accueil.", "Emploi et insertion")]
    [InlineData("Rien de particulier n’est dit ici.", GenreDActeur.Autres)]
    public void Une_difficulte_se_range_chez_l_acteur_qu_elle_nomme_en_premier(string texte, string genre) => Assert.Equal(genre, GenreDActeur.De(texte));

    [Fact]
    public void Deux_delegues_qui_disent_le_contraire_sont_montres_cote_a_cote()
    {
        var lignes = new[] { Ligne("Le marché du samedi est calme et bien fréquenté."), Ligne("Le marché du samedi n’est jamais calme ni bien fréquenté.", auteur: "Dominique Roux") };

        var texte = CompositionDeSynthese.Composer(RubriqueDeSynthese.Divergences, Matiere(lignes));

        Assert.StartsWith("- **Camille Petit** (Les Genêts) : Le marché", texte, StringComparison.Ordinal);
        Assert.Contains("**Dominique Roux** (Les Genêts) : Le marché du samedi n’est jamais calme", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_seul_delegue_ne_se_contredit_pas() => Assert.Empty(LecturesDifferentes.Trouver(
        [Ligne("Le marché du samedi est calme et bien fréquenté."), Ligne("Le marché du samedi n’est jamais calme ni bien fréquenté.")]));

    [Fact]
    public void Une_ligne_de_rapport_perd_ses_renvois_et_la_date_de_composition_pas_son_theme()
    {
        var ligne = Assert.Single(TexteSource.LignesDe($"### Santé\n\n- {Pmi.TrimEnd('.')} (2 signalements, du 3 au 9 mars). [1](source:{Genets})[2](source:{Guid.Empty})"));

        Assert.Equal(("Santé", Pmi), (ligne.Theme, ligne.Texte));
        Assert.Equal(2, ligne.Sources.Count);
    }

    [Fact]
    public void Un_texte_repris_par_la_sous_prefete_ne_change_plus()
    {
        var synthese = Synthese.Ouvrir(Guid.NewGuid(), "99", new Mois(2026, 2), Guid.NewGuid());
        synthese.Composer(Matiere([Ligne(Pmi)]));
        var besoins = synthese.Textes.Single(t => t.Code == RubriqueDeSynthese.Besoins);
        synthese.Ecrire(besoins.Id, besoins.Version, "Mon texte.");

        synthese.Composer(Matiere([Ligne("Une crèche manque.")]));

        Assert.Equal("Mon texte.", besoins.Texte);
    }

    [Fact]
    public void Une_synthese_sans_essentiel_ne_se_remet_pas()
    {
        var synthese = Synthese.Ouvrir(Guid.NewGuid(), "99", new Mois(2026, 2), Guid.NewGuid());

        Assert.IsType<EssentielDeSyntheseManquant>(Assert.Single(synthese.Valider(Role.SousPrefet, new(2026, 3, 6, 9, 0, 0, DateTimeKind.Utc), "{}").Refus));
    }

    private static MatiereDeSynthese Matiere(IReadOnlyList<LigneCitable> lignes, IReadOnlyList<LigneCitable>? avant = null) => new(lignes, avant ?? [], [], [], []);

    private static LigneCitable Ligne(string texte, string quartier = "Les Genêts", string rubrique = CodesDeRubrique.Besoins, string auteur = "Camille Petit", int poids = 1) =>
        new(Guid.NewGuid(), auteur, Genets, quartier, rubrique, "Santé", texte, poids);
}
