using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[AllowAnonymous]
[EnableRateLimiting(ServicesDeSecurite.LimiteDeConnexion)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class PremierAccesModel(LienDAccesRequete lien, ChoisirMotDePasseHandler handler) : PageRelais
{
    [FromRoute]
    [BindProperty(SupportsGet = true)]
    public string Jeton { get; set; } = "";

    [BindProperty]
    public FormulaireDeMotDePasse Saisie { get; set; } = new();

    /// <summary>L’agent à qui le lien s’adresse ; <c>null</c> quand il n’est plus valable.</summary>
    public DestinataireDuLien? Destinataire { get; private set; }

    public async Task OnGetAsync(CancellationToken annulation) => Destinataire = await lien.ExecuterAsync(Jeton, annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        Destinataire = await lien.ExecuterAsync(Jeton, annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(Jeton, Saisie.Nouveau), annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Votre mot de passe est choisi. Connectez-vous.");
        return Redirect(HabilitationsLiens.Connexion);
    }
}
