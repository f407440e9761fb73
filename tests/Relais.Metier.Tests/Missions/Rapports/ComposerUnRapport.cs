using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports;

public sealed class ComposerUnRapport
{
    [Fact]
    public void Chaque_phrase_est_celle_d_un_element_et_mene_a_sa_source()
    {
        var textes = Composition.Composer([Un.Element("Les parents demandent une permanence de PMI.", 7)], Rubrique.Usuelles);

        Assert.Equal($"### Santé\n\n- Les parents demandent une permanence de PMI (le 4 mars). [1](source:{Un.Id(7)})", textes["besoins"]);
    }

    [Fact]
    public void Une_rubrique_sans_element_reste_vide() =>
        Assert.DoesNotContain("ambiance", Composition.Composer([Un.Element("Un besoin.")], Rubrique.Usuelles).Keys);

    [Fact]
    public void Les_quasi_doublons_sont_rassembles_avec_tous_leurs_liens()
    {
        var texte = Composition.Composer(
        [
            Un.Element("L'ascenseur de la tour B est en panne depuis une semaine.", 1, jour: 4, fiabilite: 3),
            Un.Element("Ascenseur en panne tour B.", 2, jour: 9),
            Un.Element("Toujours en panne, l'ascenseur de la tour B !", 3, jour: 18),
        ], Rubrique.Usuelles)["besoins"];

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
            Un.Element("Une crèche est attendue par les familles.", 2, jour: 3, fiabilite: 3),
            Un.Element("Le dentiste du centre de santé est parti.", 3, jour: 5),
            Un.Element("Départ du dentiste au centre de santé.", 4, jour: 6),
        ], Rubrique.Usuelles)["besoins"]);

        Assert.Equal(["dentiste", "crèche", "city"], phrases.Select(p => new[] { "dentiste", "crèche", "city" }.First(m => p.Texte.Contains(m, StringComparison.Ordinal))));
    }

    [Fact]
    public void Une_rumeur_n_entre_pas_d_elle_meme() =>
        Assert.Empty(Composition.Composer([Un.Element("Il paraît que le collège ferme.", rumeur: true)], Rubrique.Usuelles));

    [Fact]
    public void L_ordre_de_lecture_des_elements_ne_change_rien()
    {
        var elements = Enumerable.Range(1, 30).Select(i => Un.Element($"Fait numéro {i} du thème commun {i % 5}.", i, theme: $"Thème {i % 3}", jour: 1 + (i % 28))).ToList();

        Assert.Equal(Composition.Composer(elements, Rubrique.Usuelles)["besoins"], Composition.Composer(Enumerable.Reverse(elements), Rubrique.Usuelles)["besoins"]);
    }

    [Fact]
    public void Une_nature_sans_rubrique_rejoint_les_evenements()
    {
        var sansActions = Rubrique.Usuelles.Where(r => r.Code != "actions").ToList();

        Assert.Equal("evenements", Composition.RubriqueDe("reussite", sansActions));
    }

    [Fact]
    public void Le_texte_saisi_ne_devient_pas_une_mise_en_forme()
    {
        var texte = Composition.Composer([Un.Element("3. *Urgent* : voir [ici](http://exemple.invalid) # fin")], Rubrique.Usuelles)["besoins"];

        Assert.Contains(@"3\. \*Urgent\* : voir \[ici\](http://exemple.invalid) \# fin", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void Un_texte_repris_par_l_auteur_n_est_jamais_touche()
    {
        var rapport = Un.Rapport();
        rapport.Composer([Un.Element("Une crèche est attendue.", 1)], Rubrique.Usuelles);
        Un.Ecrire(rapport, "besoins", "Mon texte à moi.");

        rapport.Composer([Un.Element("Une crèche est attendue.", 1), Un.Element("Un dentiste manque.", 2)], Rubrique.Usuelles);

        Assert.Equal("Mon texte à moi.", rapport.Textes.Single(t => t.Code == "besoins" && t.SectionRang == 1).Texte);
    }

    [Fact]
    public void Un_texte_non_repris_suit_les_elements_du_mois()
    {
        var rapport = Un.Rapport();
        rapport.Composer([Un.Element("Une crèche est attendue.", 1)], Rubrique.Usuelles);

        Assert.Equal(1, rapport.Composer([Un.Element("Une crèche est attendue.", 1), Un.Element("Un dentiste manque.", 2)], Rubrique.Usuelles).Valeur);
        Assert.Equal(0, rapport.Composer([Un.Element("Une crèche est attendue.", 1), Un.Element("Un dentiste manque.", 2)], Rubrique.Usuelles).Valeur);
        Assert.Equal(2, rapport.SourcesCitees().Count);
    }

    [Fact]
    public void Un_element_ecarte_ne_revient_pas()
    {
        var rapport = Un.Rapport();
        rapport.Ecarter(Un.Id(1));

        rapport.Composer([Un.Element("Une crèche est attendue.", 1)], Rubrique.Usuelles);

        Assert.Empty(rapport.SourcesCitees());
    }

    [Fact]
    public void Ce_qui_est_hors_quartier_a_sa_section()
    {
        var rapport = Un.Rapport();
        var element = Un.Element("La route de la zone est coupée.", nature: "fait") with { QuartierId = null };

        rapport.Composer([element], Rubrique.Usuelles);

        Assert.Equal(GenreDeSection.HorsQuartier, rapport.SectionDe(rapport.Textes.Single(t => !t.EstVide)).Genre);
        Assert.Null(rapport.SectionPour(element with { QuartierId = Un.Id(55) }));
    }
}
