using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresConduire)]
public sealed class NouveauContratModel(ConclureContratHandler handler, ListeQuartiersRequete quartiers) : PageDeTermes(quartiers)
{
    public Task OnGetAsync(CancellationToken annulation) => ChargerLesQuartiersAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerLesQuartiersAsync(annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(Saisie.EnTermes()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Le contrat de ville est enregistré.");
        return Redirect(TerritoiresLiens.Contrat(resultat.Valeur));
    }
}
