using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using System.ComponentModel.DataAnnotations;
using Relais.Application.Missions.Territoires;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresLire)]
public sealed class ListeQuartiersModel(ListeQuartiersRequete requete, CommunesRequete communes) : PageRelais
{
    [BindProperty(SupportsGet = true, Name = "generation")]
    [Display(Name = "Géographie")]
    public string? Generation { get; set; }

    [BindProperty(SupportsGet = true, Name = "texte")]
    [Display(Name = "Nom du quartier")]
    public string? Texte { get; set; }

    [BindProperty(SupportsGet = true, Name = "commune")]
    [Display(Name = "Commune")]
    public string? Commune { get; set; }

    public IReadOnlyList<LigneDeQuartier> Quartiers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Generations { get; } =
        [new("Quartiers 2024 (en vigueur)", CodeTexte.De(GenerationQpv.G2024)), new("Quartiers 2015", CodeTexte.De(GenerationQpv.G2015))];

    public IReadOnlyList<SelectListItem> Communes { get; private set; } = [];

    public GenerationQpv GenerationLue { get; private set; }

    public bool EstFiltree => !string.IsNullOrWhiteSpace(Texte) || !string.IsNullOrWhiteSpace(Commune);

    public bool PeutImporter => Politiques.Table[Politiques.TerritoiresGerer].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation)
    {
        if (!CodeTexte.EssayerVers<GenerationQpv>(Generation, out var generation)) generation = GenerationQpv.G2024;
        Generation = CodeTexte.De(generation);
        GenerationLue = generation;
        Communes = [.. (await communes.ExecuterAsync(Acteur, annulation)).Select(c => new SelectListItem(c.Nom, c.Nom))];
        Quartiers = await requete.ExecuterAsync(new(generation, Commune, Texte), Acteur, annulation);
    }
}
