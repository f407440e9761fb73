using Relais.Metier.Missions.Habilitations.Recapitulatifs;
using Xunit;

namespace Relais.Metier.Tests.Missions.Habilitations;

public sealed class LeRythmeDesRecapitulatifs
{
    private static readonly TimeOnly Heure = new(7, 30);

    [Fact]
    public void Un_jour_ouvre_en_a_un_a_son_heure_et_jamais_deux()
    {
        var preference = PreferenceDeRecapitulatif.Nouvelle(Guid.NewGuid());
        var mardi = new DateTime(2026, 3, 10);

        Assert.False(preference.EstDu(mardi.AddHours(7), Heure, "99"));
        Assert.True(preference.EstDu(mardi.AddHours(7.5), Heure, "99"));
        preference.Examiner(new(2026, 3, 10));
        Assert.False(preference.EstDu(mardi.AddHours(18), Heure, "99"));
        Assert.True(preference.EstDu(mardi.AddDays(1).AddHours(8), Heure, "99"));
    }

    [Theory]
    [InlineData(2026, 3, 14)]
    [InlineData(2026, 3, 15)]
    [InlineData(2026, 4, 6)]
    [InlineData(2026, 7, 14)]
    public void Ni_samedi_ni_dimanche_ni_jour_ferie(int annee, int mois, int jour) =>
        Assert.False(PreferenceDeRecapitulatif.Nouvelle(Guid.NewGuid()).EstDu(new DateTime(annee, mois, jour, 12, 0, 0), Heure, "99"));

    [Fact]
    public void La_semaine_commence_le_premier_jour_ouvre()
    {
        var preference = PreferenceDeRecapitulatif.Nouvelle(Guid.NewGuid());
        Assert.True(preference.Choisir(RythmeDeRecapitulatif.Hebdomadaire, new(2026, 4, 1)));
        Assert.False(preference.EstDu(new DateTime(2026, 4, 2, 8, 0, 0), Heure, "99"));

        // Le lundi 6 avril 2026 est celui de Pâques.
        Assert.False(preference.EstDu(new DateTime(2026, 4, 6, 8, 0, 0), Heure, "99"));
        Assert.True(preference.EstDu(new DateTime(2026, 4, 7, 8, 0, 0), Heure, "99"));
        preference.Examiner(new(2026, 4, 7));
        Assert.False(preference.EstDu(new DateTime(2026, 4, 8, 8, 0, 0), Heure, "99"));
        Assert.True(preference.EstDu(new DateTime(2026, 4, 13, 8, 0, 0), Heure, "99"));
    }

    [Fact]
    public void Changer_de_rythme_ne_fait_pas_un_second_courriel_le_meme_jour()
    {
        var preference = PreferenceDeRecapitulatif.Nouvelle(Guid.NewGuid());
        preference.Examiner(new(2026, 3, 10));
        preference.Choisir(RythmeDeRecapitulatif.Aucun, new(2026, 3, 10));
        Assert.False(preference.EstDu(new DateTime(2026, 3, 11, 8, 0, 0), Heure, "99"));
        Assert.True(preference.Choisir(RythmeDeRecapitulatif.Quotidien, new(2026, 3, 11)));
        Assert.False(preference.Choisir(RythmeDeRecapitulatif.Quotidien, new(2026, 3, 11)));
        Assert.False(preference.EstDu(new DateTime(2026, 3, 11, 18, 0, 0), Heure, "99"));
    }
}
