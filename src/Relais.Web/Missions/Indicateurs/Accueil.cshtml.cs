using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class AccueilModel(QuartiersChiffresRequete requete) : PageRelais
{
    [BindProperty(SupportsGet = true, Name = "generation")]
    [Display(Name = "Géographie")]
    public string? Generation { get; set; }

    public IReadOnlyList<QuartierChiffre> Quartiers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Generations { get; } =
        [new("Quartiers 2024 (en vigueur)", CodeTexte.De(GenerationQpv.G2024)), new("Quartiers 2015", CodeTexte.De(GenerationQpv.G2015))];

    public bool PeutGerer => Politiques.Table[Politiques.IndicateursGerer].Contains(Acteur.Role);

    public bool PeutLireLObservatoire => Politiques.Table[Politiques.ObservatoireLire].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation)
    {
        if (!CodeTexte.EssayerVers<GenerationQpv>(Generation, out var generation)) generation = GenerationQpv.G2024;
        Generation = CodeTexte.De(generation);
        Quartiers = await requete.ExecuterAsync(generation, Acteur, annulation);
    }
}
