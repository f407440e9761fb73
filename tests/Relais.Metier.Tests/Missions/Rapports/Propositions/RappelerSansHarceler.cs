using Relais.Metier.Missions.Rapports.Propositions;
using Xunit;

namespace Relais.Metier.Tests.Missions.Rapports.Propositions;

public sealed class RappelerSansHarceler
{
    private static readonly DateOnly Lundi = new(2026, 3, 2);

    [Fact]
    public void Rien_en_retard_rien_a_dire() => Assert.False(RegleDeRappel.EstAEnvoyer(Lundi, [], null));

    [Fact]
    public void Le_premier_retard_fait_un_rappel() => Assert.True(RegleDeRappel.EstAEnvoyer(Lundi, [null], null));

    [Fact]
    public void Le_meme_retard_attend_la_semaine_suivante()
    {
        for (var jours = 1; jours < 7; jours++) Assert.False(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(jours), [Lundi], Lundi));
        Assert.True(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(7), [Lundi], Lundi));
    }

    [Fact]
    public void Un_nouveau_retard_n_ecrit_pas_deux_fois_en_moins_de_trois_jours()
    {
        Assert.False(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(1), [Lundi, null], Lundi));
        Assert.False(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(2), [Lundi, null], Lundi));
        Assert.True(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(3), [Lundi, null], Lundi));
    }

    [Fact]
    public void Le_week_end_rien_ne_part()
    {
        Assert.False(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(5), [null], null));
        Assert.False(RegleDeRappel.EstAEnvoyer(Lundi.AddDays(6), [null], null));
    }

    [Fact]
    public void Vingt_retards_echus_un_par_jour_font_au_plus_deux_messages_par_semaine()
    {
        DateOnly? dernier = null;
        List<DateOnly?> retards = [];
        List<DateOnly> envois = [];
        for (var jour = Lundi; jour < Lundi.AddDays(28); jour = jour.AddDays(1))
        {
            if (retards.Count < 20) retards.Add(null);
            if (!RegleDeRappel.EstAEnvoyer(jour, retards, dernier)) continue;
            (dernier, retards) = (jour, [.. retards.Select(_ => (DateOnly?)jour)]);
            envois.Add(jour);
        }

        Assert.All(envois.GroupBy(e => (e.DayNumber - Lundi.DayNumber) / 7), semaine => Assert.InRange(semaine.Count(), 1, 2));
    }

    [Theory]
    [InlineData(new int[0], null, 0)]
    [InlineData(new[] { 12 }, 12.0, 1)]
    [InlineData(new[] { 1, 3, 90 }, 3.0, 3)]
    [InlineData(new[] { 40, 10 }, 25.0, 2)]
    [InlineData(new[] { 4, 5 }, 4.5, 2)]
    public void La_mediane_dit_son_effectif(int[] jours, double? mediane, int reponses) =>
        Assert.Equal(new DelaiDeReponse((decimal?)mediane, reponses), DelaiDeReponse.De(jours));
}
