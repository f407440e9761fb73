using CsCheck;
using Relais.Metier.Commun;
using Xunit;

namespace Relais.Metier.Tests.Commun;

public sealed class LireUneDifference
{
    [Fact]
    public void Seul_le_mot_change_se_voit() => Assert.Equal(
        [
            new("Le square est ", SortDuFragment.Garde),
            new("ouvert ", SortDuFragment.Ote),
            new("fermé ", SortDuFragment.Ajoute),
            new("depuis lundi.", SortDuFragment.Garde),
        ],
        DifferenceDeMots.Entre("Le square est ouvert depuis lundi.", "Le square est fermé depuis lundi."));

    [Fact]
    public void Deux_mots_de_suite_font_un_seul_passage() => Assert.Equal(
        [new("La ", SortDuFragment.Garde), new("salle polyvalente ", SortDuFragment.Ote), new("maison commune ", SortDuFragment.Ajoute), new("rouvre.", SortDuFragment.Garde)],
        DifferenceDeMots.Entre("La salle polyvalente rouvre.", "La maison commune rouvre."));

    [Fact]
    public void Les_deux_textes_se_retrouvent_entiers() => Gen.Select(Gen.String[Gen.Char["ab c’.\n"], 0, 60], Gen.String[Gen.Char["ab c’.\n"], 0, 60]).Sample((avant, apres) =>
    {
        var fragments = DifferenceDeMots.Entre(avant, apres);
        return string.Concat(fragments.Where(f => f.Sort != SortDuFragment.Ajoute).Select(f => f.Texte)) == avant
            && string.Concat(fragments.Where(f => f.Sort != SortDuFragment.Ote).Select(f => f.Texte)) == apres;
    });

    [Fact]
    public void Deux_textes_demesures_se_montrent_l_un_puis_l_autre()
    {
        var (avant, apres) = (string.Concat(Enumerable.Repeat("mot ", 3_000)), string.Concat(Enumerable.Repeat("autre ", 3_000)));

        Assert.Equal([new(avant, SortDuFragment.Ote), new(apres, SortDuFragment.Ajoute)], DifferenceDeMots.Entre(avant, apres));
    }
}
