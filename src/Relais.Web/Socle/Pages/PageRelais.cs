using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Relais.Metier.Commun;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Socle.Pages;

/// <summary>What every page model has: the agent, the banner of the next page, and refusals beside their fields.</summary>
public abstract class PageRelais : PageModel
{
    public const string CleDeLAnnonce = "annonce";

    public Acteur Acteur => HttpContext.Acteur();

    /// <summary>A success banner, shown on the next page.</summary>
    protected void Annoncer(string phrase) => TempData[CleDeLAnnonce] = phrase;

    /// <summary>The same page again, with the refusals and what was typed: HTTP 422.</summary>
    /// <param name="refus">Refusals; a refusal's field is looked up under <paramref name="prefixe"/>.</param>
    /// <param name="prefixe">Name of the bound property that holds the form (<c>Saisie</c>), or empty.</param>
    protected PageResult Refuser(IReadOnlyList<Refus> refus, string prefixe = "Saisie")
    {
        foreach (var motif in refus)
        {
            var cle = motif.Champ is null ? "" : prefixe.Length == 0 ? motif.Champ : $"{prefixe}.{motif.Champ}";
            ModelState.AddModelError(cle, motif.Phrase);
        }

        return PageInvalide();
    }

    /// <summary>The same page again, with the errors already in <c>ModelState</c>: HTTP 422.</summary>
    protected PageResult PageInvalide()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
