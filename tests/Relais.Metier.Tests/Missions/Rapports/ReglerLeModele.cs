using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports;

public sealed class ReglerLeModele
{
    [Fact]
    public void Une_rubrique_prescrite_ne_se_retire_pas()
    {
        var refus = ModeleDeRapport.Usuel("99").Regler([.. Rubrique.Usuelles.Where(r => r.Code != "besoins")], 5, "Mission ville", 3, 2).Refus;

        Assert.Contains("Besoins exprimés par les habitants", Assert.Single(refus).Phrase, StringComparison.Ordinal);
    }

    [Fact]
    public void L_ordre_et_les_intitules_sont_ceux_de_la_prefecture()
    {
        var modele = ModeleDeRapport.Usuel("99");
        var rubriques = Rubrique.Usuelles.Reverse().Where(r => r.Code != "agenda").Select(r => r with { Libelle = r.Libelle.ToUpperInvariant() }).ToList();

        Assert.True(modele.Regler(rubriques, 8, "Mission ville", 3, 2).EstReussi);

        Assert.Equal("PROPOSITIONS ET ARBITRAGES DEMANDÉS", Un.Rapport(modele).Textes.First(t => t.SectionRang == 1).Libelle);
        Assert.Equal(new DateOnly(2026, 4, 8), modele.Echeance(new Mois(2026, 3)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(29)]
    public void Le_jour_limite_existe_chaque_mois(int jour) =>
        Assert.IsType<JourLimiteHorsDuMois>(Assert.Single(ModeleDeRapport.Usuel("99").Regler(Rubrique.Usuelles, jour, "", 3, 2).Refus));

    [Fact]
    public void Les_cinq_contenus_de_la_fiche_de_poste_sont_prescrits() =>
        Assert.Equal(["evenements", "ambiance", "besoins", "difficultes", "propositions"], Rubrique.Usuelles.Where(r => r.EstPrescrite).Select(r => r.Code));
}
