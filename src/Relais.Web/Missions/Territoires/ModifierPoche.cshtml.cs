using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresConduire)]
public sealed class ModifierPocheModel(FicheContratRequete fiches, ModifierPocheHandler handler) : PageDePoche(fiches)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid poche, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, poche, annulation)) return NotFound();
        Saisie = FormulaireDePoche.De(Poche!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid poche, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, poche, annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(poche, Saisie.Version, Saisie.EnSaisie()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(resultat.Valeur ? "La poche est modifiée." : "Aucune modification.");
        return Redirect(TerritoiresLiens.Contrat(id));
    }
}
