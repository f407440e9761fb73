using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursGerer)]
public sealed class NouvelIndicateurModel(DecrireIndicateurHandler decrire) : PageRelais, IAvecFormulaireDIndicateur
{
    [BindProperty]
    public FormulaireDIndicateur Saisie { get; set; } = new();

    public void OnGet()
    {
        // Rien à charger : le formulaire commence vide.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await decrire.ExecuterAsync(new(Saisie.Code ?? "", Saisie.Traduire()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("L’indicateur est au catalogue.");
        return LocalRedirect(IndicateursLiens.Indicateur(resultat.Valeur));
    }
}
