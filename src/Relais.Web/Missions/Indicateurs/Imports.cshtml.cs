using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursGerer)]
[RequestSizeLimit(DeposerFichierHandler.OctetsAuPlus + (1 << 20))]
public sealed class ImportsModel(EditionsRequete editions, DeposerFichierHandler deposer, Horloge horloge) : PageRelais
{
    [BindProperty]
    [Display(Name = "Fichier d’indicateurs")]
    public IFormFile? Fichier { get; set; }

    public EtatDesImports Etat { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public async Task OnGetAsync(CancellationToken annulation) => Etat = await editions.ExecuterAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        Etat = await editions.ExecuterAsync(annulation);
        if (Fichier is null)
        {
            ModelState.AddModelError(nameof(Fichier), "Choisissez un fichier.");
            return PageInvalide();
        }

        using var contenu = new MemoryStream();
        await Fichier.CopyToAsync(contenu, annulation);
        var resultat = await deposer.ExecuterAsync(new(Fichier.FileName, contenu.ToArray()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser([.. resultat.Refus.Select(r => r with { Champ = nameof(Fichier) })], prefixe: "");
        return LocalRedirect(IndicateursLiens.Depot(resultat.Valeur));
    }
}
