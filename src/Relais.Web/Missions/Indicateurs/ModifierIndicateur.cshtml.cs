using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursGerer)]
public sealed class ModifierIndicateurModel(FicheIndicateurRequete fiches, CorrigerIndicateurHandler corriger) : PageRelais, IAvecFormulaireDIndicateur
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public FormulaireDIndicateur Saisie { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Code, annulation) is not { } fiche) return NotFound();
        Saisie = FormulaireDIndicateur.De(fiche.Indicateur);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Code, annulation) is null) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await corriger.ExecuterAsync(new(Code, Saisie.Version, Saisie.Traduire()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(resultat.Valeur ? "La description est enregistrée." : "Aucune modification.");
        return LocalRedirect(IndicateursLiens.Indicateur(Code));
    }
}
