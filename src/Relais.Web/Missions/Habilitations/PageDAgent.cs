using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Une page sur un agent : hors du département de l’administrateur, il n’existe pas (404).</summary>
public abstract class PageDAgent : PageRelais
{
    [FromRoute]
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public FicheAgent Fiche { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var requete = HttpContext.RequestServices.GetRequiredService<FicheAgentRequete>();
        if (await requete.ExecuterAsync(Id, Acteur, HttpContext.RequestAborted) is not { } fiche)
        {
            context.Result = NotFound();
            return;
        }

        Fiche = fiche;
        await next();
    }
}
