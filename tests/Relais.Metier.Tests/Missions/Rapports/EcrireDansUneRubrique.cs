using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports;

public sealed class EcrireDansUneRubrique
{
    private static readonly string Lien1 = TexteSource.Lien(Un.Id(1), 1);
    private static readonly string Lien2 = TexteSource.Lien(Un.Id(2), 2);

    [Fact]
    public void Une_phrase_garde_les_sources_qui_la_suivent()
    {
        var phrases = TexteSource.PhrasesDe($"### Santé\n\n- La PMI ferme. {Lien1} Les familles s’inquiètent. {TexteSource.Appreciation} Cela dure.");

        Assert.Equal(["La PMI ferme.", "Les familles s’inquiètent.", "Cela dure."], phrases.Select(p => p.Texte));
        Assert.Equal([Un.Id(1)], phrases[0].Sources);
        Assert.True(phrases[1].EstAppreciation);
        Assert.Equal([false, false, true], phrases.Select(p => p.EstSansProvenance));
    }

    [Fact]
    public void Retirer_un_element_emporte_la_phrase_qui_ne_tenait_qu_a_lui()
    {
        var texte = $"### Santé\n\n- La PMI ferme. {Lien1}\n- Un dentiste manque. {Lien2}";

        Assert.Equal($"### Santé\n\n- Un dentiste manque. {Lien2}", TexteSource.Retirer(texte, Un.Id(1)));
    }

    [Fact]
    public void Retirer_un_element_laisse_la_phrase_qui_a_d_autres_sources() =>
        Assert.Equal($"- La PMI ferme. {Lien2}", TexteSource.Retirer($"- La PMI ferme. {Lien1}{Lien2}", Un.Id(1)));

    [Fact]
    public void Un_theme_vide_perd_son_titre() =>
        Assert.Equal("### Emploi\n\n- Le forum a réuni 40 personnes.", TexteSource.Retirer($"### Santé\n\n- La PMI ferme. {Lien1}\n\n### Emploi\n\n- Le forum a réuni 40 personnes.", Un.Id(1)));

    [Fact]
    public void Un_element_insere_rejoint_son_theme()
    {
        var texte = TexteSource.Inserer("### Santé\n\n- La PMI ferme.\n\n### Emploi\n\n- Le forum a eu lieu.", "Santé", "Un dentiste manque.");

        Assert.Equal("### Santé\n\n- La PMI ferme.\n- Un dentiste manque.\n\n### Emploi\n\n- Le forum a eu lieu.", texte);
        Assert.Equal("### Sport\n\n- Un club s’ouvre.", TexteSource.Inserer("", "Sport", "Un club s’ouvre."));
    }

    [Fact]
    public void Enregistrer_le_meme_texte_ne_change_rien()
    {
        var rapport = Un.RapportPret();
        var texte = rapport.Textes.Single(t => t.Code == "besoins" && t.SectionRang == 1);

        Assert.Null(rapport.Ecrire(texte.Id, texte.Version, texte.Texte, false).Valeur);
    }

    [Fact]
    public void Un_texte_change_entretemps_est_montre_avec_l_autre()
    {
        var rapport = Un.RapportPret();
        var texte = rapport.Textes.Single(t => t.Code == "besoins" && t.SectionRang == 1);

        var refus = Assert.IsType<TexteModifieEntretemps>(Assert.Single(rapport.Ecrire(texte.Id, Guid.NewGuid(), "Ma version.", false).Refus));

        Assert.Equal("Texte de besoins.", refus.TexteActuel);
    }

    [Fact]
    public void Rien_a_signaler_ne_vaut_que_pour_une_rubrique_vide()
    {
        var rapport = Un.Rapport();
        var texte = rapport.Textes.Single(t => t.Code == "besoins" && t.SectionRang == 1);

        Assert.False(rapport.Ecrire(texte.Id, texte.Version, "Un besoin.", true).Valeur!.RienASignaler);
        Assert.True(rapport.Ecrire(texte.Id, texte.Version, " ", true).Valeur!.RienASignaler);
    }
}
