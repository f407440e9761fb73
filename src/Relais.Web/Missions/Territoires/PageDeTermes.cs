using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Territoires;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;

namespace Relais.Web.Missions.Territoires;

/// <summary>Ce qu’ont en commun la conclusion d’un contrat et son avenant : les termes et les quartiers à cocher.</summary>
public abstract class PageDeTermes(ListeQuartiersRequete quartiers) : PageRelais
{
    [BindProperty]
    public FormulaireDeContrat Saisie { get; set; } = new();

    public IReadOnlyList<SelectListItem> LesQuartiers { get; private set; } = [];

    // La commune départage les homonymes : il y a trente-trois « Centre Ville » en France, six dans le Var.
    protected async Task ChargerLesQuartiersAsync(CancellationToken annulation) => LesQuartiers =
        [.. (await quartiers.ExecuterAsync(new(GenerationQpv.G2024, null, null), Acteur, annulation)).Select(q => new SelectListItem($"{q.Nom}, {q.Communes} ({q.Code})", q.Id.ToString()))];
}
