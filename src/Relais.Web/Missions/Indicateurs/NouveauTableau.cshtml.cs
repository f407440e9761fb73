using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireRediger)]
public sealed class NouveauTableauModel(ChoixDuTableauRequete choix, FaireTableauHandler faire) : PageRelais, IAvecFormulaireDeTableau
{
    [BindProperty]
    public FormulaireDeTableau Saisie { get; set; } = new();

    public ChoixDuTableau Choix { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Choix = await choix.ExecuterAsync(Acteur, annulation);
        Saisie.Quartiers = [.. Choix.Quartiers.Where(q => q.AvecChiffres && Acteur.Quartiers.Contains(q.Id)).Select(q => q.Id)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        Choix = await choix.ExecuterAsync(Acteur, annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await faire.ExecuterAsync(new(Saisie.Traduire()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Le tableau est fait. Ajoutez-y vos notes, puis publiez-le si vous le souhaitez.");
        return LocalRedirect(IndicateursLiens.Tableau(resultat.Valeur));
    }
}
