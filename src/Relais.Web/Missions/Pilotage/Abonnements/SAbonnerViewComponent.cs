using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage.Abonnements;

/// <summary><c>&lt;vc:s-abonner tableau="…" /&gt;</c>, ou sans tableau pour la liste que montre la page, avec ses filtres.</summary>
public sealed class SAbonnerViewComponent : ViewComponent
{
    private static readonly string[] Gardes = ["quartier", "theme", "nature"];

    public IViewComponentResult Invoke(Guid? tableau = null)
    {
        if (!Politiques.Table[Politiques.Abonnements].Contains(HttpContext.Acteur().Role)) return Content("");
        // « Hors quartier » n’a pas d’identifiant à garder.
        if (HttpContext.Request.Query["quartier"].ToString() is { Length: > 0 } quartier && !Guid.TryParse(quartier, out _)) return Content("");

        var parametres = tableau is { } id
            ? [KeyValuePair.Create<string, string?>("tableau", id.ToString())]
            : Gardes.Where(g => !string.IsNullOrEmpty(HttpContext.Request.Query[g])).Select(g => KeyValuePair.Create(g, (string?)HttpContext.Request.Query[g].ToString()));
        return View("/Missions/Pilotage/Abonnements/_SAbonner.cshtml", QueryHelpers.AddQueryString(PilotageLiens.NouvelAbonnement, parametres));
    }
}
