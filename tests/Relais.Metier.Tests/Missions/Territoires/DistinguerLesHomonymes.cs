using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;
using Xunit;

namespace Relais.Metier.Tests.Missions.Territoires;

public sealed class DistinguerLesHomonymes
{
    [Fact]
    public void Un_nom_unique_reste_seul() => Assert.Equal(["Les Genêts", "Les Tilleuls"], Noms(("Les Genêts", "Port-Brenne"), ("Les Tilleuls", "Port-Brenne")));

    [Fact]
    public void La_commune_departage_deux_homonymes_accents_et_majuscules_comptes_pour_rien() =>
        Assert.Equal(["Centre Ville, Port-Brenne", "Centre ville, Saint-Aubin", "Les Genêts"], Noms(("Centre Ville", "Port-Brenne"), ("Centre ville", "Saint-Aubin"), ("Les Genêts", "Saint-Aubin")));

    [Fact]
    public void Dans_une_meme_commune_le_code_tranche() => Assert.Equal(
        ["Centre, Port-Brenne (QN09900N)", "Centre, Port-Brenne (QN09901N)", "Centre, Saint-Aubin"], Noms(("Centre", "Port-Brenne"), ("Centre", "Port-Brenne"), ("Centre", "Saint-Aubin")));

    [Fact]
    public void Sans_commune_connue_le_code_tranche() => Assert.Equal(["Centre (QN09900N)", "Centre, Saint-Aubin"], Noms(("Centre", null), ("Centre", "Saint-Aubin")));

    private static IEnumerable<string> Noms(params (string Nom, string? Commune)[] quartiers)
    {
        var nommes = quartiers.Select((q, i) => (Id: Guid.NewGuid(), Code: CodeQpv.Parse($"QN0990{i}N"), q.Nom, q.Commune)).ToList();
        var noms = NomsDistincts.De(nommes);
        return nommes.Select(q => noms[q.Id]);
    }
}
