using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresConduire)]
public sealed class NouvellePocheModel(FicheContratRequete fiches, RepererPocheHandler handler) : PageDePoche(fiches)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation) =>
        await ChargerAsync(id, null, annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, null, annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(id, Saisie.EnSaisie()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("La poche est suivie : on peut désormais y observer.");
        return Redirect(TerritoiresLiens.Contrat(id));
    }
}
