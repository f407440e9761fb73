using Microsoft.AspNetCore.Mvc;
using Relais.Metier.Commun;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Socle.Objets;

/// <summary><c>&lt;vc:actions-sur-un-objet objet="…" /&gt;</c>: the buttons and links the other missions add to a page.</summary>
public sealed class ActionsSurUnObjetViewComponent(IEnumerable<IActionsSurUnObjet> missions) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(ObjetCite objet)
    {
        List<ActionSurUnObjet> actions = [];
        foreach (var mission in missions) actions.AddRange(await mission.TrouverAsync(objet, HttpContext.Acteur(), HttpContext.RequestAborted));
        return View("/Missions/_Partage/_ActionsSurUnObjet.cshtml", actions);
    }
}
