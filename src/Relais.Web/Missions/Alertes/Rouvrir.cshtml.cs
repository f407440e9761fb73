using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Alertes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesSuivre)]
public sealed class RouvrirModel(FicheAlerteRequete fiches, RouvrirAlerteHandler rouvrir) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Pourquoi la rouvrir")]
    [StringLength(500, ErrorMessage = "Le motif tient en 500 signes : abrégez-le.")]
    public string? Motif { get; set; }

    public FicheAlerte Fiche { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await rouvrir.ExecuterAsync(new(Id, Motif ?? ""), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer("Alerte rouverte : elle est de nouveau en traitement.");
        return Redirect(AlertesLiens.Alerte(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { } fiche) return false;
        Fiche = fiche;
        return true;
    }
}
