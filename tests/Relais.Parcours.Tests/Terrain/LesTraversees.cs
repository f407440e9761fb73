using System.Globalization;
using Microsoft.Playwright;
using Xunit;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>
/// Generated crossings of the field: capture, correct, lose the network, be lied to, close the tab, kill the browser, restart
/// the server, let the session expire. After peace returns the server holds exactly what was saved, once, with its photos.
/// <c>RELAIS_TEST_TRAVERSEES</c> says how many, <c>RELAIS_TEST_GRAINE</c> from which seed.
/// </summary>
[Collection(nameof(Parcours))]
public sealed class LesTraversees
{
    private static readonly int Nombre = Lire("RELAIS_TEST_TRAVERSEES", 6);
    private static readonly int Graine = Lire("RELAIS_TEST_GRAINE", 1);

    [Fact]
    public async Task Le_serveur_tient_exactement_ce_qui_a_ete_enregistre_une_fois_avec_ses_photos()
    {
        await using var scene = await SceneDuTerrain.OuvrirAsync();
        Dictionary<string, int> enregistrees = [];
        var actes = 0;
        for (var rang = 0; rang < Nombre; rang++)
        {
            var traversee = new Traversee(scene, Graine + rang, enregistrees);
            try
            {
                actes += await traversee.PasserAsync();
                var attendues = enregistrees.Select(e => (e.Key, e.Value)).OrderBy(e => e.Key, StringComparer.Ordinal);
                Assert.Equal(attendues, await scene.EnregistreesAsync());
            }
            catch (Exception erreur) when (erreur is PlaywrightException or TimeoutException or Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"Graine {Graine + rang} : {string.Join(" · ", traversee.Recit)}\n{erreur.Message}", erreur);
            }
        }

        await Console.Out.WriteLineAsync($"{Nombre} traversées du terrain, {actes} actes, {enregistrees.Count} observations, {enregistrees.Values.Sum()} photos : rien de perdu, rien en double.");
    }

    private static int Lire(string nom, int defaut) => int.TryParse(Environment.GetEnvironmentVariable(nom), NumberStyles.None, CultureInfo.InvariantCulture, out var lu) ? lu : defaut;
}
