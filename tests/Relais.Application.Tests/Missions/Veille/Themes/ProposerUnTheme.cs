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
                if (propositions.FirstOrDefault() == tenu.ThemeCode) justes++;
                if (propositions.Contains(tenu.ThemeCode)) dansLesTrois++;
                if (nu.Proposer(tenu.Racines).FirstOrDefault()?.ThemeCode == tenu.ThemeCode) lexiqueSeul++;
            }
        }

        var (juste, trois) = (justes / (double)textes.Count, dansLesTrois / (double)textes.Count);
        sortie.WriteLine($"{textes.Count} textes, validation croisée en {Plis} plis : premier thème juste {juste:P1}, parmi les trois proposés {trois:P1} ; lexique seul {lexiqueSeul / (double)textes.Count:P1}.");
        Assert.InRange(juste, 0.6, 1);
        Assert.InRange(trois, 0.8, 1);
    }
}
