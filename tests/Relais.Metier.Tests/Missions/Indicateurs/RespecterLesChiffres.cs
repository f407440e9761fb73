using Relais.Metier.Missions.Indicateurs;
using Xunit;

namespace Relais.Metier.Tests.Missions.Indicateurs;

/// <summary>Ce qu’on n’a pas le droit de faire des chiffres.</summary>
public sealed class RespecterLesChiffres
{
    [Theory]
    [InlineData(NatureDIndicateur.Part, Unite.Pourcentage)]
    [InlineData(NatureDIndicateur.Quantile, Unite.Euros)]
    [InlineData(NatureDIndicateur.Indice, Unite.Rapport)]
    [InlineData(NatureDIndicateur.Evolution, Unite.Pourcentage)]
    public void Ni_un_taux_ni_une_mediane_ne_se_somment(NatureDIndicateur nature, Unite unite)
    {
        var somme = Agregation.Sommer(UnIndicateur(nature, unite), [Publie(10), Publie(20)]);

        Assert.IsType<SommeInterdite>(Assert.Single(somme.Refus));
    }

    [Fact]
    public void Un_taux_ne_peut_meme_pas_etre_dit_sommable()
    {
        var description = UnIndicateur(NatureDIndicateur.Part, Unite.Pourcentage).Description with { EstSommable = true };

        Assert.Contains(description.Verifier(), r => r is SommeSansObjet);
    }

    [Fact]
    public void Des_effectifs_publies_se_somment() => Assert.Equal(30, Agregation.Sommer(UnEffectif(), [Publie(10), Publie(20)]).Valeur);

    [Theory]
    [InlineData(Marque.Vide)]
    [InlineData(Marque.Secret)]
    [InlineData(Marque.NonSignificatif)]
    [InlineData(Marque.NonDisponible)]
    public void Une_seule_case_cachee_interdit_tout_total(Marque marque)
    {
        var somme = Agregation.Sommer(UnEffectif(), [Publie(100), Cache(marque), Publie(50)]);

        Assert.IsType<SommeAvecCaseCachee>(Assert.Single(somme.Refus));
    }

    [Fact]
    public void Un_petit_effectif_sous_le_seuil_cache_aussi_le_total()
    {
        var local = Indicateur.Decrire("local", UnEffectif().Description with { Seuil = 5 }).Valeur;

        Assert.Equal(Marque.Secret, local.Montrer(ValeurPubliee.De(3)).Marque);
        Assert.Equal(0, local.Montrer(ValeurPubliee.De(0)).Nombre);
        Assert.Equal(5, local.Montrer(ValeurPubliee.De(5)).Nombre);
        Assert.IsType<SommeAvecCaseCachee>(Assert.Single(Agregation.Sommer(local, [Publie(100), Publie(3)]).Refus));
    }

    [Fact]
    public void Deux_editions_ne_se_somment_pas() =>
        Assert.IsType<SommeDeMillesimes>(Assert.Single(Agregation.Sommer(UnEffectif(), [Publie(10), Publie(20, edition: 2019)]).Refus));

    [Fact]
    public void Aucun_ecart_ne_se_calcule_avec_une_valeur_cachee()
    {
        var taux = UnIndicateur(NatureDIndicateur.Part, Unite.Pourcentage);

        Assert.Null(Ecart.Entre(taux, Publie(10), Cache(Marque.Secret)));
        Assert.Null(Ecart.Entre(taux, Cache(Marque.Vide), Publie(10)));
    }

    [Fact]
    public void Un_effectif_ne_se_compare_pas_a_celui_de_la_commune() => Assert.Null(Ecart.Entre(UnEffectif(), Publie(10), Publie(100)));

    [Fact]
    public void L_ecart_dit_s_il_est_favorable_et_si_les_annees_different()
    {
        var pauvrete = UnIndicateur(NatureDIndicateur.Part, Unite.Pourcentage, SensDIndicateur.MoinsEstMieux);

        var ecart = Ecart.Entre(pauvrete, Publie(40, annee: 2018), Publie(15, annee: 2019))!;

        Assert.Equal(25, ecart.Valeur);
        Assert.False(ecart.Lecture);
        Assert.Equal("années différentes", ecart.Reserve);
        Assert.Equal("+25,0\u00A0points", Ecriture.Ecart(ecart.Valeur, Unite.Pourcentage).Replace('\u202F', '\u00A0'));
    }

    [Fact]
    public void Le_rang_ne_compte_que_les_valeurs_publiees()
    {
        var rang = Rang.De(ValeurPubliee.De(30), [ValeurPubliee.De(10), ValeurPubliee.De(30), ValeurPubliee.De(30), ValeurPubliee.De(50), ValeurPubliee.Vide])!;

        Assert.Equal((2, 4, 1), (rang.Place, rang.Publies, rang.Caches));
        Assert.Null(Rang.De(ValeurPubliee.Vide, [ValeurPubliee.De(10)]));
    }

    internal static Indicateur UnEffectif() => Indicateur.Decrire("population", new("Population", "", "Population", Unite.Nombre, NatureDIndicateur.Effectif, SensDIndicateur.Neutre, "Recensement", "INSEE", NiveauGeographique.Quartier, true, "", null, null)).Valeur;

    internal static Indicateur UnIndicateur(NatureDIndicateur nature, Unite unite, SensDIndicateur sens = SensDIndicateur.Neutre) =>
        Indicateur.Decrire("essai", UnEffectif().Description with { Nature = nature, Unite = unite, Sens = sens, EstSommable = false }).Valeur;

    internal static Chiffre Publie(decimal nombre, int edition = 2021, int? annee = null, string jeu = "demo") => new(ValeurPubliee.De(nombre), edition, annee, jeu, jeu, null);

    private static Chiffre Cache(Marque marque) => new(ValeurPubliee.Sans(marque), 2021, null, "demo", "demo", null);
}
