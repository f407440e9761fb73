using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class DeconnexionModel(SignInManager<Compte> connexions, FermerDesSessionsHandler fermer) : PageRelais
{
    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (HttpContext.SessionId() is { } session) await fermer.ExecuterAsync(new(session), Acteur, annulation);
        await connexions.SignOutAsync();
        return Redirect(HabilitationsLiens.Connexion);
    }
}
