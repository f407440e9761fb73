using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class ReactiverAgentModel(ReactiverAgentHandler handler) : PageDAgent
{
    [BindProperty]
    public FormulaireDeMotif Saisie { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(Id, Saisie.Motif), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("L’agent est réactivé.");
        return Redirect(HabilitationsLiens.Agent(Id));
    }
}
