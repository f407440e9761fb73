using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireRediger)]
public sealed class ModifierTableauModel(FicheTableauRequete fiches, ChoixDuTableauRequete choix, ModifierTableauHandler modifier) : PageRelais, IAvecFormulaireDeTableau
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FormulaireDeTableau Saisie { get; set; } = new();

    public FicheTableau Fiche { get; private set; } = null!;

    public ChoixDuTableau Choix { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        Saisie = FormulaireDeTableau.De(Fiche);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await modifier.ExecuterAsync(new(Id, Saisie.Version, Saisie.Traduire()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(resultat.Valeur ? "Le tableau est enregistré. Ce qui est déjà publié ne change pas : publiez de nouveau pour le mettre à jour." : "Aucune modification.");
        return LocalRedirect(IndicateursLiens.Tableau(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { PeutModifier: true } fiche) return false;
        (Fiche, Choix) = (fiche, await choix.ExecuterAsync(Acteur, annulation));
        return true;
    }
}
