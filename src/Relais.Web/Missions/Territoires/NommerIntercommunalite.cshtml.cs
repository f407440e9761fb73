using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresConduire)]
public sealed class NommerIntercommunaliteModel(IntercommunalitesRequete requete, NommerIntercommunaliteHandler handler) : PageRelais
{
    [BindProperty]
    [Display(Name = "Nom")]
    [StringLength(200, ErrorMessage = "Ramenez le nom à 200 signes.")]
    public string? Nom { get; set; }

    public LigneDIntercommunalite Ligne { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string siren, CancellationToken annulation)
    {
        if (!await ChargerAsync(siren, annulation)) return NotFound();
        Nom = Ligne.Nom;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string siren, CancellationToken annulation)
    {
        if (!await ChargerAsync(siren, annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(siren, Nom ?? ""), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, "");

        Annoncer(resultat.Valeur ? "L’intercommunalité est nommée." : "Aucune modification.");
        return Redirect(TerritoiresLiens.Intercommunalites);
    }

    private async Task<bool> ChargerAsync(string siren, CancellationToken annulation)
    {
        if ((await requete.ExecuterAsync(Acteur, annulation)).FirstOrDefault(l => l.Siren == siren) is not { } ligne) return false;
        Ligne = ligne;
        return true;
    }
}
