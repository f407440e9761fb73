using Microsoft.AspNetCore.Mvc;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Dossiers;

/// <summary><c>&lt;vc:dossiers-du-quartier quartier-id="…" /&gt;</c> : les dossiers que l’agent peut ouvrir, depuis la page du quartier.</summary>
public sealed class DossiersDuQuartierViewComponent : ViewComponent
{
    public IViewComponentResult Invoke(Guid quartierId)
    {
        var acteur = HttpContext.Acteur();
        if (!acteur.Suit(quartierId)) return Content("");

        List<(string Titre, string Adresse, string Icone)> dossiers = [];
        if (Politiques.Table[Politiques.DossiersDeVisite].Contains(acteur.Role)) dossiers.Add(("Dossier de visite", DossiersLiens.Visite(quartierId), "fr-icon-map-pin-2-line"));
        if (Politiques.Table[Politiques.DossiersDePassation].Contains(acteur.Role)) dossiers.Add(("Dossier de passation", DossiersLiens.Passation(quartierId), "fr-icon-user-add-line"));
        return View("/Missions/Rapports/Dossiers/_DossiersDuQuartier.cshtml", dossiers);
    }
}
