using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesTraiter)]
public sealed class CloreModel(FicheAlerteRequete fiches, CloreAlerteHandler clore) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public FicheAlerte Fiche { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Issues => Enum.GetValues<IssueDAlerte>().Select(i => new SelectListItem(i.Libelle(), i.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        Saisie.Version = Fiche.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await clore.ExecuterAsync(new(Id, Saisie.Version, Saisie.Issue, Saisie.Enseignements ?? ""), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Alerte close : elle sera dans le rapport du mois.");
        return Redirect(AlertesLiens.Alerte(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { } fiche) return false;
        Fiche = fiche;
        return true;
    }

    public sealed class Formulaire
    {
        public Guid Version { get; set; }

        [Display(Name = "Comment elle finit")]
        public IssueDAlerte Issue { get; set; }

        [Display(Name = "Ce qu’on en retient")]
        [StringLength(2000, ErrorMessage = "Deux mille signes au plus : abrégez.")]
        public string? Enseignements { get; set; }
    }
}
