using Microsoft.Extensions.Options;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Socle;

/// <summary>A wrong setting stops the process, with a sentence that says what to write.</summary>
public sealed class LaConfiguration
{
    [Theory]
    [InlineData("Relais:BlocMarque", "", "Relais:BlocMarque est vide")]
    [InlineData("Relais:Departement", " ", "Relais:Departement est vide")]
    [InlineData("Relais:Fuseau", "Europe/Nulle-part", "« Europe/Nulle-part » est inconnu")]
    [InlineData("Relais:Contact", "le secrétariat", "n’est pas une adresse électronique")]
    [InlineData("ConnectionStrings:Relais", "Host=localhost;Truc=1", "ConnectionStrings:Relais ne se lit pas")]
    [InlineData("ConnectionStrings:Relais", "Data Source=", "ConnectionStrings:Relais ne se lit pas")]
    [InlineData("OpenTelemetry:Adresse", "collecteur:4318", "n’est pas l’adresse d’un collecteur")]
    [InlineData("Securite:Mandataires", "10.0.0.5 mandataire", "« mandataire » n’est pas une adresse IP")]
    public async Task Un_reglage_faux_arrete_le_demarrage_et_se_dit(string cle, string valeur, string phrase)
    {
        var refus = await Assert.ThrowsAsync<OptionsValidationException>(() => ServeurDeTest.DemarrerAsync(reglages: new Dictionary<string, string?> { [cle] = valeur }));

        Assert.Contains(phrase, Assert.Single(refus.Failures), StringComparison.Ordinal);
    }
}
