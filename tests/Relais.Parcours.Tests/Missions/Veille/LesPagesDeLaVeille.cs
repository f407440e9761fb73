using Microsoft.Playwright;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Parcours.Tests.Missions.Veille;

/// <summary>Each page of the watch, filled as it is in use, at both widths and in both themes, under axe.</summary>
[Collection(nameof(Parcours))]
public sealed class LesPagesDeLaVeille(Chromium chromium)
{
    [Fact]
    public async Task Chaque_page_est_accessible_au_telephone_et_au_bureau()
    {
        await using var serveur = await ServeurDeTest.DemarrerAsync();
        var jeu = serveur.Jeu;
        var quartier = (await jeu.UnQuartierAsync()).Id;
        var delegue = await jeu.UnDelegueAsync(quartier);
        var id = (await jeu.SaisirAsync(
            new(Guid.NewGuid(), JeuDeVeille.UnContenu(quartier, "Le gardien répond au 06 12 34 56 78.")) { Motifs = [new MotifDeConservation("telephone", "06 12 34 56 78", "Affiché dans le hall.")] }, delegue)).Valeur.Id;
        var fiche = (await jeu.FicheAsync(id, delegue))!;
        await jeu.AvecAsync<CorrigerObservationHandler, Resultat<CorrectionFaite>>(h =>
            h.ExecuterAsync(new(id, fiche.Version, fiche.Contenu with { Lieu = "place du marché" }, "Précision"), delegue, CancellationToken.None));
        var auteur = await serveur.OuvrirUnCompteAsync(delegue.AgentId);
        var lectrice = await serveur.OuvrirUnCompteAsync((await jeu.UnAgentAsync(Role.SousPrefet, "Durand")).AgentId);

        await ParcourirAsync(serveur, auteur,
        [
            "/veille/observations", "/veille/observations?texte=gardien&nature=ambiance", "/veille/observations?texte=introuvable", "/veille/observations/saisir",
            $"/veille/observations/{id}", $"/veille/observations/{id}/corriger", $"/veille/observations/{id}/retirer",
        ]);
        await ParcourirAsync(serveur, lectrice,
            ["/veille/observations", $"/veille/observations/{id}", "/veille/passages-conserves", "/veille/passages-conserves?revus=true", "/veille/themes", "/veille/themes/jeunesse"]);
    }

    private async Task ParcourirAsync(ServeurDeTest serveur, string courriel, string[] adresses)
    {
        await using var telephone = await chromium.TelephoneAsync(serveur.Adresse);
        await using var bureau = await chromium.BureauAsync(serveur.Adresse);
        foreach (var contexte in (IBrowserContext[])[telephone, bureau])
        {
            var page = await contexte.NewPageAsync();
            await page.SeConnecterAsync(courriel);
            foreach (var adresse in adresses)
            {
                foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = theme });
                    await page.GotoAsync(adresse);
                    await page.EstAccessibleAsync();
                }
            }
        }
    }
}
