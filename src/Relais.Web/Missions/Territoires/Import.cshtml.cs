using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Socle.Import;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresGerer)]
public sealed class ImportModel(DepotDImports depots, IEnumerable<IImporteur> importeurs) : PageRelais
{
    private const int RemarquesParPage = 50;

    public DepotDImport Depot { get; private set; } = null!;

    public int Numero { get; private set; } = 1;

    public int Pages => Math.Max(1, (Depot.Rapport!.Remarques.Count + RemarquesParPage - 1) / RemarquesParPage);

    public IEnumerable<RemarqueDImport> Remarques => Depot.Rapport!.Remarques.Skip((Numero - 1) * RemarquesParPage).Take(RemarquesParPage);

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "page")] int? numero, CancellationToken annulation)
    {
        if (await depots.TrouverAsync(id, Acteur, annulation) is not { Rapport: not null } depot) return NotFound();
        Depot = depot;
        Numero = Math.Clamp(numero ?? 1, 1, Pages);
        return Page();
    }

    public async Task<IActionResult> OnPostEcrireAsync(Guid id, CancellationToken annulation)
    {
        if (await depots.TrouverAsync(id, Acteur, annulation) is not { EstEcrit: false } depot) return NotFound();
        var rapport = await importeurs.Single(i => i.Jeu == depot.Jeu).ExecuterAsync(depots.Fichier(depot, Acteur), essai: false, null, annulation);
        await depots.RendreCompteAsync(depot, rapport, !rapport.EstRefuse, annulation);
        return Redirect(TerritoiresLiens.Import(id));
    }

    public async Task<IActionResult> OnPostAbandonnerAsync(Guid id, CancellationToken annulation)
    {
        if (await depots.TrouverAsync(id, Acteur, annulation) is not { } depot) return NotFound();
        depots.Abandonner(depot);
        Annoncer("L’import est abandonné : rien n’a été écrit.");
        return Redirect(TerritoiresLiens.Imports);
    }
}
