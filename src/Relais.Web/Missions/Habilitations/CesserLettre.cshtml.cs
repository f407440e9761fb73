using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class CesserLettreModel(CesserLettreDeMissionHandler handler) : PageDAgent
{
    [FromRoute]
    [BindProperty(SupportsGet = true)]
    public Guid Lettre { get; set; }

    [BindProperty]
    public FormulaireDeFin Saisie { get; set; } = new();

    public IActionResult OnGet() => LaLettreExiste ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!LaLettreExiste) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(Id, Lettre, Saisie.FinLe!.Value), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("La lettre de mission prend fin à la date dite.");
        return Redirect(HabilitationsLiens.Agent(Id));
    }

    private bool LaLettreExiste => Fiche.Lettres.Any(l => l.Lettre.Id == Lettre);

    public sealed class FormulaireDeFin
    {
        [Display(Name = "Fin")]
        [Required(ErrorMessage = "Donnez le dernier jour de la lettre de mission.")]
        public DateOnly? FinLe { get; set; }
    }
}
