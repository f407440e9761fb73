using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireRediger)]
public sealed class PublierTableauModel(FicheTableauRequete fiches, PublierTableauHandler publier, Horloge horloge) : PageRelais
{
    private const int MoisDOuverture = 3;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Ouvert jusqu’au")]
    public DateOnly JusquAu { get; set; }

    public FicheTableau Fiche { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        JusquAu = horloge.Aujourdhui.AddMonths(MoisDOuverture);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await publier.ExecuterAsync(new(Id, JusquAu), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        TempData[TableauModel.CleDuJeton] = resultat.Valeur;
        return LocalRedirect(IndicateursLiens.Tableau(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { PeutModifier: true } fiche) return false;
        Fiche = fiche;
        return true;
    }
}
