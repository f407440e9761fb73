using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsRegler)]
public sealed class ReglerDelaiModel(DelaiDeReponseRequete delais, ReglerDelaiDeReponseHandler regler) : PageRelais
{
    [BindProperty]
    [Display(Name = "Délai de réponse, en jours")]
    public int Delai { get; set; }

    public async Task OnGetAsync(CancellationToken annulation) => Delai = await delais.ExecuterAsync(Acteur, annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await regler.ExecuterAsync(new(Delai), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer("Le délai est enregistré.");
        return LocalRedirect(PropositionsLiens.Liste);
    }
}
