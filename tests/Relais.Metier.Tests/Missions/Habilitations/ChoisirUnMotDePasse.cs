using Relais.Metier.Missions.Habilitations;
using Xunit;

namespace Relais.Metier.Tests.Missions.Habilitations;

public sealed class ChoisirUnMotDePasse
{
    private static readonly string[] Propres = ["Éloïse", "Le Goff", "eloise.legoff"];

    [Theory]
    [InlineData("Court 2026")]
    [InlineData("MotDePasse2026!")]
    [InlineData("Azertyuiop123")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("Préfecture-2026")]
    [InlineData("eloise et trois mots")]
    [InlineData("quatre LEGOFF en mer")]
    public void Un_mot_de_passe_devinable_est_refuse(string motDePasse) => Assert.NotNull(RegleDuMotDePasse.Refuser(motDePasse, Propres));

    [Theory]
    [InlineData("Cheval agrafe 2026 pile")]
    [InlineData("soleil girafe tournevis bleu")]
    public void Une_phrase_de_mots_sans_lien_convient(string motDePasse) => Assert.Null(RegleDuMotDePasse.Refuser(motDePasse, Propres));
}
