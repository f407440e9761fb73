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

    /// <summary>Asked for by a browser that opens it, not by the phone's worker that keeps it: only then is the banner shown, and spent.</summary>
    /// <remarks><c>Sec-Fetch-Mode</c> (W3C Fetch Metadata); a browser that does not send it is taken to be looking.</remarks>
    public static bool EstRegardee(HttpRequest demande) => demande.Headers["Sec-Fetch-Mode"] is { Count: 0 } or [null or "navigate"];

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
