using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Veille;
using Relais.Web.Missions.Veille.Barometre;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>Whose session this is, the token to send with, and the pages that this agent's phone keeps.</summary>
[Authorize(Politiques.MonCompte)]
public sealed class SessionModel(IAntiforgery antirejeu, IOptions<ReglagesDuTerrain> reglages, TemoinDAgent temoin, TableauDuBarometreRequete barometre) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        return new JsonResult(new
        {
            agent = Acteur.AgentId,
            jeton = antirejeu.GetAndStoreTokens(HttpContext).RequestToken,
            temoin = temoin.De(Acteur),
            jours = reglages.Value.JoursSansContact,
            pages = await PagesAsync(annulation),
        });
    }

    private async Task<IReadOnlyList<string>> PagesAsync(CancellationToken annulation)
    {
        List<string> pages = ["/", TerrainLiens.Attente, TerrainLiens.Garde];
        if (Admet(Politiques.VeilleSaisir)) pages.AddRange([VeilleLiens.Saisir, TerrainLiens.Contours]);
        if (Admet(Politiques.AlertesSignaler)) pages.Add(AlertesLiens.Signaler);
        if (!Admet(Politiques.BarometreNoter)) return pages;
        pages.Add(BarometreLiens.Tableau);
        var tableau = await barometre.ExecuterAsync(Acteur, annulation);
        pages.AddRange(tableau.ANoter.Where(n => n.Semaine == tableau.Semaine).Select(n => BarometreLiens.Noter(n.QuartierId)));
        return pages;
    }

    private bool Admet(string politique) => Politiques.Table[politique].Contains(Acteur.Role);
}
