using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Application.Socle;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresConduire)]
public sealed class CesserDeSuivreModel(FicheContratRequete fiches, CesserDeSuivreHandler handler, Horloge horloge) : PageDePoche(fiches)
{
    [BindProperty]
    [Display(Name = "Dernier jour du suivi")]
    [Required(ErrorMessage = "Donnez le dernier jour du suivi.")]
    public DateOnly? Le { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid poche, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, poche, annulation)) return NotFound();
        Le = horloge.Aujourdhui;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid poche, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, poche, annulation)) return NotFound();
        if (Le is null) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(poche, Le.Value), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, "");

        Annoncer("Le suivi de la poche est terminé.");
        return Redirect(TerritoiresLiens.Contrat(id));
    }
}
