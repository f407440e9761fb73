using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Pilotage.Abonnements;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage.Abonnements;

/// <summary>Ce que l’agent reçoit par courriel, et de quoi y mettre fin.</summary>
[Authorize(Politiques.Abonnements)]
public sealed class AbonnementsModel(MesAbonnementsRequete requete, RevoquerAbonnementHandler revoquer) : PageRelais
{
    public MesAbonnements Abonnements { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation) => Abonnements = await requete.ExecuterAsync(Acteur, annulation);

    public async Task<IActionResult> OnPostRevoquerAsync(Guid id, CancellationToken annulation)
    {
        var resultat = await revoquer.ExecuterAsync(new(id), Acteur, annulation);
        if (!resultat.EstReussi)
        {
            await OnGetAsync(annulation);
            return Refuser(resultat.Refus, "");
        }

        Annoncer("L’abonnement est révoqué : plus aucun courriel ne partira.");
        return Redirect(PilotageLiens.Abonnements);
    }
}
