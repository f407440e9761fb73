using System.Diagnostics;
using CsCheck;
using Relais.Metier.Missions.Veille.Garde;
using Xunit;
using static Relais.Metier.Missions.Veille.Garde.CategorieDeRisque;

namespace Relais.Metier.Tests.Missions.Veille.Garde;

public class ReperagesDuTexte(ITestOutputHelper sortie)
{
    private static readonly GardeDuTexte Garde = new();

    private static readonly string[] Phrases = [.. JeuEtiquete.Lire().Select(p => p.Texte)];

    [Fact]
    public void Un_reperage_dit_ou_pourquoi_et_comment_recrire()
    {
        const string texte = "Vu l’élue 🙂 : rappeler le 06 39 98 12 34 demain.";
        var r = Assert.Single(Garde.Examiner(texte));
        Assert.Equal((Telephone, "06 39 98 12 34", "[numéro retiré]"), (r.Categorie, r.Extrait, r.Remplacement));
        Assert.Equal(r.Extrait, texte.Substring(r.Debut, r.Longueur));
        Assert.EndsWith(".", r.Pourquoi, StringComparison.Ordinal);
        Assert.Contains("«", r.Conseil, StringComparison.Ordinal);
    }

    [Fact]
    public void Chaque_categorie_a_ses_mots() =>
        Assert.All(Enum.GetValues<CategorieDeRisque>(), c => Assert.NotEmpty(Explications.De(c).Conseil));

    [Fact]
    public void Un_fait_et_un_lieu_passent_la_personne_non()
    {
        Assert.Empty(Garde.Examiner("Trafic dans le hall du bloc C, en soirée."));
        Assert.Equal([Nom, Infraction], Garde.Examiner("Le fils Bertin deale dans le hall.").Select(r => r.Categorie));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("…")]
    [InlineData("M.")]
    [InlineData("FR76")]
    public void Un_texte_vide_ou_tronque_ne_releve_rien(string texte) => Assert.Empty(Garde.Examiner(texte));

    [Fact]
    public void Accents_et_capitales_ne_changent_rien_aux_lexiques()
    {
        Assert.Equal(Sante, Assert.Single(Garde.Examiner("le gardien est dépressif")).Categorie);
        Assert.Equal(Sante, Assert.Single(Garde.Examiner("LE GARDIEN EST DEPRESSIF")).Categorie);
        Assert.Equal(Sante, Assert.Single(Garde.Examiner("le gardien est de\u0301pressif")).Categorie);
    }

    [Fact]
    public void Les_reperages_sont_ordonnes_disjoints_et_stables() =>
        Gen.OneOf(Phrases).Array[1, 8].Sample(phrases =>
        {
            var texte = string.Join(" ", phrases);
            var reperages = Garde.Examiner(texte);
            return reperages.SequenceEqual(Garde.Examiner(texte))
                && reperages.All(r => r.Longueur > 0 && string.Equals(r.Extrait, texte.Substring(r.Debut, r.Longueur), StringComparison.Ordinal))
                && reperages.Zip(reperages.Skip(1)).All(p => p.First.Debut + p.First.Longueur <= p.Second.Debut);
        }, iter: 200);

    [Fact]
    public void Un_texte_quelconque_ne_fait_jamais_echouer_la_garde() =>
        Gen.String[Gen.Char["aé1 06.@-'M\n+FR7(rue,)\ud83d"], 0, 400].Sample(texte => Garde.Examiner(texte) is not null, iter: 500);

    // Visée : 5 ms pour 5 000 caractères. Le plafond est large : non optimisé, sur une machine chargée, il ne prend que l’emballement.
    [Fact]
    public void Cinq_mille_caracteres_se_lisent_en_quelques_millisecondes()
    {
        var longs = new[] { string.Join(' ', Phrases)[..5000], new string('1', 5000), string.Concat(Enumerable.Repeat("M. A", 1250)), string.Concat(Enumerable.Repeat("12 rue ", 714)), string.Concat(Enumerable.Repeat("a.b", 1666)) };
        foreach (var texte in longs)
        {
            Garde.Examiner(texte);
            var meilleur = Enumerable.Range(0, 5).Min(_ => Mesurer(texte));
            sortie.WriteLine($"{texte[..12]}… : {meilleur.TotalMilliseconds:0.0} ms");
            Assert.True(meilleur < TimeSpan.FromMilliseconds(250), $"{meilleur.TotalMilliseconds:0.0} ms pour {texte[..12]}…");
        }
    }

    private static TimeSpan Mesurer(string texte)
    {
        var depart = Stopwatch.GetTimestamp();
        Garde.Examiner(texte);
        return Stopwatch.GetElapsedTime(depart);
    }
}
