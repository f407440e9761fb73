using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class NouvelAgentModel(HabiliterAgentHandler handler) : PageRelais
{
    [BindProperty]
    public FormulaireDAgent Saisie { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(Saisie.EnCommande(), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("L’agent est habilité. Remettez-lui maintenant un lien de premier accès.");
        return Redirect(HabilitationsLiens.Agent(resultat.Valeur));
    }
}
