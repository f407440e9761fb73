using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Socle.Import;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresGerer)]
[RequestSizeLimit(DepotDImports.OctetsAuPlus + MargeDuFormulaire)]
[RequestFormLimits(MultipartBodyLengthLimit = DepotDImports.OctetsAuPlus + MargeDuFormulaire)]
public sealed class ImportsModel(DepotDImports depots, IEnumerable<IImporteur> importeurs) : PageRelais
{
    private const long MargeDuFormulaire = 1024 * 1024;

    [BindProperty]
    public FormulaireDImport Saisie { get; set; } = new();

    public IReadOnlyList<SelectListItem> Jeux { get; } = [.. importeurs.Select(i => new SelectListItem(i.Description, i.Jeu))];

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid || importeurs.FirstOrDefault(i => i.Jeu == Saisie.Jeu) is not { } importeur) return PageInvalide();
        var depot = await depots.DeposerAsync(importeur.Jeu, Saisie.FermerLesAbsents, Saisie.Fichiers, Acteur, annulation);
        if (!depot.EstReussi) return Refuser(depot.Refus);

        var rapport = await importeur.ExecuterAsync(depots.Fichier(depot.Valeur, Acteur), essai: true, null, annulation);
        await depots.RendreCompteAsync(depot.Valeur, rapport, estEcrit: false, annulation);
        return Redirect(TerritoiresLiens.Import(depot.Valeur.Id));
    }

    public sealed class FormulaireDImport
    {
        [Display(Name = "Ce que contient le fichier")]
        [Required(ErrorMessage = "Dites ce que contient le fichier.")]
        public string Jeu { get; set; } = "contours";

        [Display(Name = "Fichier")]
        public List<IFormFile> Fichiers { get; set; } = [];

        [Display(Name = "Fermer les quartiers absents")]
        public DateOnly? FermerLesAbsents { get; set; }
    }
}
