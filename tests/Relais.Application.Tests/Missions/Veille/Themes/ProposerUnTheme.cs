using Relais.Application.Missions.Veille.Themes;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille.Themes;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille.Themes;

public sealed class ProposerUnTheme(ITestOutputHelper sortie)
{
    private const int Plis = 5;

    [Fact]
    public void La_justesse_est_mesuree_sur_des_textes_tenus_hors_de_l_apprentissage()
    {
        var textes = LexiqueDesThemes.TextesDeDemonstration;
        var melange = Enumerable.Range(0, textes.Count).ToArray();
        new Random(2003).Shuffle(melange);
        var (justes, dansLesTrois, lexiqueSeul) = (0, 0, 0);
        for (var pli = 0; pli < Plis; pli++)
        {
            var tenus = melange.Where((_, i) => i % Plis == pli).Select(i => textes[i]).ToList();
            var modele = ModeleDeThemes.Apprendre([.. LexiqueDesThemes.Mots, .. melange.Where((_, i) => i % Plis != pli).Select(i => textes[i])]);
            var nu = ModeleDeThemes.Apprendre([.. LexiqueDesThemes.Mots]);
            foreach (var tenu in tenus)
            {
                var propositions = modele.Proposer(tenu.Racines).Take(3).Select(p => p.ThemeCode).ToList();
                if (propositions is [var premier, ..] && premier == tenu.ThemeCode) justes++;
                if (propositions.Contains(tenu.ThemeCode)) dansLesTrois++;
                if (nu.Proposer(tenu.Racines) is [var seul, ..] && seul.ThemeCode == tenu.ThemeCode) lexiqueSeul++;
            }
        }

        var (juste, trois) = (justes / (double)textes.Count, dansLesTrois / (double)textes.Count);
        sortie.WriteLine($"{textes.Count} textes, validation croisée en {Plis} plis : premier thème juste {juste:P1}, parmi les trois proposés {trois:P1} ; lexique seul {lexiqueSeul / (double)textes.Count:P1}.");
        Assert.InRange(juste, 0.55, 1);
        Assert.InRange(trois, 0.8, 1);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_theme_est_propose_avec_les_mots_qui_y_ont_mene(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var delegue = await jeu.UnAgentAsync();

        var propositions = await ProposerAsync(jeu, "L’ascenseur est en panne, le bailleur ne répond pas aux locataires.", delegue);

        Assert.Equal("logement", propositions[0].Code);
        Assert.Contains("ascenseur", propositions[0].Mots);
        Assert.Empty(await ProposerAsync(jeu, "Zzz qqq.", delegue));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_modele_apprend_des_themes_que_les_auteurs_choisissent_dans_leur_seul_departement(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var (delegue, voisin) = (await jeu.UnAgentAsync(), await jeu.UnAgentAsync(departement: "98"));
        const string Texte = "La guinguette du ponton attire du monde.";
        for (var i = 0; i < 4; i++) await jeu.UneObservationAsync(delegue, c => c with { ThemeCode = "culture", Texte = Texte });

        var propositions = await ProposerAsync(jeu, "Encore une soirée à la guinguette.", delegue);

        Assert.Equal("culture", propositions[0].Code);
        Assert.Equal(["guinguette"], propositions[0].Mots);
        Assert.DoesNotContain(await ProposerAsync(jeu, "Encore une soirée à la guinguette.", voisin), p => p.Mots.Contains("guinguette"));
    }

    private static Task<IReadOnlyList<ThemeSuggere>> ProposerAsync(Jeu jeu, string texte, Metier.Commun.Acteur acteur) =>
        jeu.AvecAsync<PropositionsDeThemeRequete, IReadOnlyList<ThemeSuggere>>(r => r.ExecuterAsync(texte, acteur, CancellationToken.None));
}
