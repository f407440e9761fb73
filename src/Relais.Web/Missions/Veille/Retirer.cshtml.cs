using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleSaisir)]
public sealed class RetirerModel(FicheObservationRequete fiche, RetirerObservationHandler retirer) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Pourquoi la retirer")]
    [StringLength(500, ErrorMessage = "Le motif tient en 500 signes : abrégez-le.")]
    public string? Motif { get; set; }

    public FicheObservation Fiche { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await retirer.ExecuterAsync(new(Id, Motif ?? ""), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer("Observation retirée : elle ne compte plus, et reste lisible avec son motif.");
        return Redirect(VeilleLiens.Observation(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiche.ExecuterAsync(Id, Acteur, annulation) is not { PeutRetirer: true } observation) return false;
        Fiche = observation;
        return true;
    }
}
