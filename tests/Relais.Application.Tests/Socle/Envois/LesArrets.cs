using Relais.Application.Socle.Donnees;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Epreuves;
using Xunit;

namespace Relais.Application.Tests.Socle.Envois;

/// <summary>The short form of the long trial (<c>make bench MESURE=arrets</c>): the real executable, killed while it sends.</summary>
public sealed class LesArrets(ITestOutputHelper sortie)
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Tue_quinze_fois_pendant_cent_cinquante_alertes_rien_n_est_perdu_ni_double(MoteurDeBase moteur)
    {
        var bilan = await EpreuveDesArrets.PasserAsync(moteur, alertes: 150, arrets: 15, relances: 0, sortie.WriteLine);

        sortie.WriteLine(bilan.ToString());
        Assert.True(bilan.EstSansPerteNiDouble, bilan.ToString());
        Assert.Equal(150 * 2, bilan.Courriels);
    }
}
