using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class NouvelInterimModel(ConfierInterimHandler handler, AgentsRequete agents, Horloge horloge) : PageDAgent
{
    [BindProperty]
    public FormulaireDInterim Saisie { get; set; } = new();

    public IReadOnlyList<SelectListItem> Collegues { get; private set; } = [];

    public Task OnGetAsync(CancellationToken annulation)
    {
        Saisie.DebutLe = horloge.Aujourdhui;
        return ChargerAsync(annulation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(Id, Saisie.RemplacantId!.Value, Saisie.DebutLe!.Value, Saisie.FinLe!.Value), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("L’intérim est confié.");
        return Redirect(HabilitationsLiens.Agent(Id));
    }

    private async Task ChargerAsync(CancellationToken annulation) => Collegues =
        [.. (await agents.ExecuterAsync(Acteur, Role.Delegue, true, annulation)).Where(a => a.Id != Id).Select(a => new SelectListItem(a.Nom, a.Id.ToString()))];

    public sealed class FormulaireDInterim
    {
        [Display(Name = "Remplaçant")]
        [Required(ErrorMessage = "Choisissez le délégué qui remplace.")]
        public Guid? RemplacantId { get; set; }

        [Display(Name = "Début")]
        [Required(ErrorMessage = "Donnez le premier jour de l’intérim.")]
        public DateOnly? DebutLe { get; set; }

        [Display(Name = "Fin")]
        [Required(ErrorMessage = "Donnez le dernier jour de l’intérim.")]
        public DateOnly? FinLe { get; set; }
    }
}
