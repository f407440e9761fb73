using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Indicateurs;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireRediger)]
public sealed class RetirerPublicationModel(FicheTableauRequete fiches, RetirerPublicationHandler retirer) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Publication { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await ExisteAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ExisteAsync(annulation)) return NotFound();
        var resultat = await retirer.ExecuterAsync(new(Id, Publication), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer("L’adresse est retirée : elle ne montre plus rien.");
        return LocalRedirect(IndicateursLiens.Tableau(Id));
    }

    private async Task<bool> ExisteAsync(CancellationToken annulation) =>
        await fiches.ExecuterAsync(Id, Acteur, annulation) is { } fiche
        && (fiche.PeutModifier || Acteur.Role == Role.SousPrefet)
        && fiche.Publications.Any(p => p.Id == Publication);
}
