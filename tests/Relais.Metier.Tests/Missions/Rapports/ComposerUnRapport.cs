using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports;

public sealed class ComposerUnRapport
{
    [Fact]
    public void Chaque_phrase_est_celle_d_un_element_et_mene_a_sa_source()
    {
        var texte = Composition.Composer([Un.Element("Les parents demandent une permanence de PMI.", 7)]);

        Assert.Equal($"### Santé\n\n- Les parents demandent une permanence de PMI (le 4 mars). [1](source:{Un.Id(7)})", texte);
    }

    [Fact]
    public void Une_observation_de_deux_phrases_donne_sa_source_a_chacune()
    {
        var texte = Composition.Composer([Un.Element("La PMI ferme le mercredi. Mme la directrice n’est pas remplacée.", 7)]);

        Assert.All(TexteSource.PhrasesDe(texte), p => Assert.Equal([Un.Id(7)], p.Sources));
        Assert.Equal(2, TexteSource.PhrasesDe(texte).Count);
        Assert.Equal("", TexteSource.Retirer(texte, Un.Id(7)));
    }

    [Fact]
    public void Une_abreviation_ne_coupe_pas_la_phrase() =>
        Assert.Equal(["Le Dr. du centre et M. le maire (art. 3) se voient.", "Puis rien."], TexteSource.Decouper("Le Dr. du centre et M. le maire (art. 3) se voient. Puis rien.").Select(p => p.Trim()));

    [Fact]
    public void Une_rubrique_sans_element_reste_vide()
    {
        var rapport = Un.Rapport();

        rapport.Composer([Un.Element("Un besoin.")]);

        Assert.Equal(["besoins"], rapport.Textes.Where(t => !t.EstVide).Select(t => t.Code));
    }

    [Fact]
    public void Les_quasi_doublons_sont_rassembles_avec_tous_leurs_liens()
    {
        var texte = Composition.Composer(
        [
            Un.Element("L'ascenseur de la tour B est en panne depuis une semaine.", 1, jour: 4, force: 3),
            Un.Element("Ascenseur en panne tour B.", 2, jour: 9),
            Un.Element("Toujours en panne, l'ascenseur de la tour B !", 3, jour: 18),
        ]);

        Assert.Single(TexteSource.PhrasesDe(texte));
        Assert.Contains("3 signalements, du 4 au 18 mars", texte, StringComparison.Ordinal);
        Assert.Equal([Un.Id(1), Un.Id(2), Un.Id(3)], TexteSource.SourcesDe(texte));
    }

    [Fact]
    public void Le_plus_fort_vient_d_abord()
    {
        var phrases = TexteSource.PhrasesDe(Composition.Composer(
        [
            Un.Element("Le city-stade manque d'éclairage.", 1, jour: 20),
            Un.Element("Une crèche est attendue par les familles.", 2, jour: 3, force: 3),
            Un.Element("Le dentiste du centre de santé est parti.", 3, jour: 5),
            Un.Element("Départ du dentiste au centre de santé.", 4, jour: 6),
        ]));

        Assert.Equal(["dentiste", "crèche", "city"], phrases.Select(p => new[] { "dentiste", "crèche", "city" }.First(m => p.Texte.Contains(m, StringComparison.Ordinal))));
    }

    [Fact]
    public void Une_rumeur_n_entre_pas_d_elle_meme() =>
        Assert.Equal("", Composition.Composer([Un.Element("Il paraît que le collège ferme.", rumeur: true)]));

    [Fact]
    public void L_ordre_de_lecture_des_elements_ne_change_rien()
    {
        var elements = Enumerable.Range(1, 30).Select(i => Un.Element($"Fait numéro {i} du thème commun {i % 5}.", i, theme: $"Thème {i % 3}", jour: 1 + (i % 28))).ToList();

        Assert.Equal(Composition.Composer(elements), Composition.Composer(Enumerable.Reverse(elements)));
    }

    [Fact]
    public void Un_element_dont_la_rubrique_est_retiree_rejoint_les_evenements()
    {
        var modele = ModeleDeRapport.Usuel("99");
        modele.Regler([.. Rubrique.Usuelles.Where(r => r.Code != "actions")], 5, "Service", 3, 2);
        var rapport = Un.Rapport(modele);

        rapport.Composer([Un.Element("Le chantier éducatif est terminé.", rubrique: "actions")]);

        Assert.Equal("evenements", Assert.Single(rapport.Textes, t => !t.EstVide).Code);
    }

    [Fact]
    public void Une_rubrique_ajoutee_au_modele_apres_l_ouverture_ne_fait_perdre_aucun_element()
    {
        var sansAgenda = ModeleDeRapport.Usuel("99");
        sansAgenda.Regler([.. Rubrique.Usuelles.Where(r => r.Code != "agenda")], 5, "Service", 3, 2);
        var rapport = Un.Rapport(sansAgenda);

        rapport.Composer([Un.Element("Une réunion se prépare.", rubrique: "agenda")]);

        Assert.Equal([Un.Id(1)], rapport.SourcesCitees());
    }

    [Fact]
    public void Le_texte_saisi_ne_devient_pas_une_mise_en_forme()
    {
        var texte = Composition.Composer([Un.Element("3. *Urgent* : voir [ici](http://exemple.invalid) # fin")]);

        Assert.Contains(@"3\. \*Urgent\* : voir \[ici\](http://exemple.invalid) \# fin", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_texte_repris_par_l_auteur_n_est_jamais_touche()
    {
        var rapport = Un.Rapport();
        rapport.Composer([Un.Element("Une crèche est attendue.", 1)]);
        Un.Ecrire(rapport, "besoins", "Mon texte à moi.");

        rapport.Composer([Un.Element("Une crèche est attendue.", 1), Un.Element("Un dentiste manque.", 2)]);

        Assert.Equal("Mon texte à moi.", rapport.Textes.Single(t => t.Code == "besoins" && t.SectionRang == 1).Texte);
    }

    [Fact]
    public void Un_texte_non_repris_suit_les_elements_du_mois()
    {
        var rapport = Un.Rapport();
        rapport.Composer([Un.Element("Une crèche est attendue.", 1)]);

        Assert.Equal(1, rapport.Composer([Un.Element("Une crèche est attendue.", 1), Un.Element("Un dentiste manque.", 2)]).Valeur);
        Assert.Equal(0, rapport.Composer([Un.Element("Une crèche est attendue.", 1), Un.Element("Un dentiste manque.", 2)]).Valeur);
        Assert.Equal(2, rapport.SourcesCitees().Count);
    }

    [Fact]
    public void Un_element_ecarte_ne_revient_pas()
    {
        var rapport = Un.Rapport();
        rapport.Ecarter(Un.Id(1));

        rapport.Composer([Un.Element("Une crèche est attendue.", 1)]);

        Assert.Empty(rapport.SourcesCitees());
    }

    [Fact]
    public void Ce_qui_est_hors_quartier_a_sa_section()
    {
        var rapport = Un.Rapport();
        var element = Un.Element("La route de la zone est coupée.", rubrique: "evenements") with { QuartierId = null };

        rapport.Composer([element]);

        Assert.Equal(GenreDeSection.HorsQuartier, rapport.SectionDe(rapport.Textes.Single(t => !t.EstVide)).Genre);
        Assert.Null(rapport.SectionPour(element with { QuartierId = Un.Id(55) }));
    }
}
