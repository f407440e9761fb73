using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Web.Socle.Pages;

namespace Relais.Web.Missions.Territoires;

/// <summary>Ce qu’ont en commun la conclusion d’un contrat et son avenant : les termes et les quartiers à cocher.</summary>
public abstract class PageDeTermes(IQuartiers quartiers) : PageRelais
{
    [BindProperty]
    public FormulaireDeContrat Saisie { get; set; } = new();

    public IReadOnlyList<SelectListItem> LesQuartiers { get; private set; } = [];

    protected async Task ChargerLesQuartiersAsync(CancellationToken annulation) => LesQuartiers =
        [.. (await quartiers.DuDepartementAsync(Acteur.DepartementCode, annulation)).Select(q => new SelectListItem($"{q.Nom} ({q.Code})", q.Id.ToString()))];
}
