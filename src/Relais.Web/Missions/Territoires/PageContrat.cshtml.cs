using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresLire)]
public sealed class PageContratModel(FicheContratRequete requete, Horloge horloge) : PageRelais
{
    public FicheContrat Fiche { get; private set; } = null!;

    public bool PeutConduire => Politiques.Table[Politiques.TerritoiresConduire].Contains(Acteur.Role);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return NotFound();
        Fiche = fiche;
        return Page();
    }

    public string Instant(DateTime a) => horloge.Local(a).ToString("d MMMM yyyy 'à' HH 'h' mm", Mois.Francais);
}
