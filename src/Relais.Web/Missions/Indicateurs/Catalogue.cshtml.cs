using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursLire)]
public sealed class CatalogueModel(CatalogueRequete requete) : PageRelais
{
    [BindProperty(SupportsGet = true, Name = "texte")]
    [Display(Name = "Chercher un indicateur")]
    public string? Texte { get; set; }

    [BindProperty(SupportsGet = true, Name = "tous")]
    [Display(Name = "Montrer aussi ceux qui n’ont pas de chiffre")]
    public bool Tous { get; set; }

    public IReadOnlyList<LigneDeCatalogue> Lignes { get; private set; } = [];

    public bool PeutGerer => Politiques.Table[Politiques.IndicateursGerer].Contains(Acteur.Role);

    public async Task OnGetAsync(CancellationToken annulation) => Lignes = await requete.ExecuterAsync(Texte, avecDonnees: !Tous, annulation);
}
