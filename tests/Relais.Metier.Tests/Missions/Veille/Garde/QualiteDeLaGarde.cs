using Relais.Metier.Missions.Veille.Garde;
using Xunit;
using static Relais.Metier.Missions.Veille.Garde.CategorieDeRisque;

namespace Relais.Metier.Tests.Missions.Veille.Garde;

public class QualiteDeLaGarde(ITestOutputHelper sortie)
{
    private static readonly CategorieDeRisque[] Formelles = [Courriel, Telephone, Nir, Iban, Plaque, Naissance, Adresse];

    private static readonly IReadOnlyList<PhraseEtiquetee> Phrases = JeuEtiquete.Lire();

    [Fact]
    public void Le_jeu_est_assez_grand_et_pour_moitie_propre()
    {
        Assert.True(Phrases.Count >= 440);
        Assert.InRange(Phrases.Count(p => p.Attendus.Count == 0) / (double)Phrases.Count, 0.45, 0.55);
        Assert.InRange(Phrases.Count(p => p.Part != 'R') / (double)Phrases.Count, 0.33, 0.50);
        Assert.All(Enum.GetValues<CategorieDeRisque>(), c => Assert.True(Phrases.Sum(p => p.Attendus.Count(a => a.Categorie == c)) >= 10, $"{c}"));
    }

    [Fact]
    public void Sur_tout_le_jeu_rappel_et_precision_tiennent_leurs_planchers() => Verifier("Tout le jeu", Phrases, montrerLesEcarts: false);

    // Les écarts de la part tenue à l’écart ne sont pas montrés : les lire pour corriger la rendrait inutile.
    [Fact]
    public void Sur_les_phrases_tenues_a_l_ecart_aussi() => Verifier("Part tenue à l’écart", Phrases.Where(p => p.Part == 'T'), montrerLesEcarts: false);

    // Écrites avec d’autres mots que les règles : N avant leur dernier élargissement, M après. Leurs écarts ne sont jamais montrés.
    [Theory]
    [InlineData('N', 0.88)]
    [InlineData('M', 0.85)]
    public void Sur_les_phrases_neuves_les_motifs_formels_tiennent_et_les_lexiques_en_disent_un_peu_moins(char part, double rappelAuMoins)
    {
        var mesure = new Mesure(new GardeDuTexte(), Phrases.Where(p => p.Part == part));
        sortie.WriteLine(mesure.Tableau($"Part neuve {part}"));

        var toutes = Enum.GetValues<CategorieDeRisque>();
        if (part == 'N') Assert.True(mesure.Rappel(Formelles) >= 0.95, $"rappel des motifs formels : {mesure.Rappel(Formelles):P1}");
        Assert.True(mesure.Rappel(toutes) >= rappelAuMoins, $"rappel : {mesure.Rappel(toutes):P1}");
        Assert.True(mesure.Precision(toutes) >= 0.93, $"précision : {mesure.Precision(toutes):P1}");
    }

    [Fact]
    public void Sur_les_phrases_de_reglage_aussi() => Verifier("Part de réglage", Phrases.Where(p => p.Part == 'R'), montrerLesEcarts: true);

    private void Verifier(string titre, IEnumerable<PhraseEtiquetee> phrases, bool montrerLesEcarts)
    {
        var mesure = new Mesure(new GardeDuTexte(), phrases);
        sortie.WriteLine(mesure.Tableau(titre));
        if (montrerLesEcarts)
            sortie.WriteLine(string.Join('\n', mesure.Ecarts));

        var toutes = Enum.GetValues<CategorieDeRisque>();
        Assert.True(mesure.Rappel(Formelles) >= 0.95, $"rappel des motifs formels : {mesure.Rappel(Formelles):P1}");
        Assert.True(mesure.Rappel(toutes) >= 0.90, $"rappel : {mesure.Rappel(toutes):P1}");
        Assert.True(mesure.Precision(toutes) >= 0.90, $"précision : {mesure.Precision(toutes):P1}");
    }
}
