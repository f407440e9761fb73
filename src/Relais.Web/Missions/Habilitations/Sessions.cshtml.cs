using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class SessionsModel(MesSessionsRequete requete, FermerDesSessionsHandler fermer) : PageRelais
{
    public IReadOnlyList<LigneDeSession> Lignes { get; private set; } = [];

    public Guid? Courante => HttpContext.SessionId();

    public async Task OnGetAsync(CancellationToken annulation) => Lignes = await requete.ExecuterAsync(Acteur, annulation);

    public Task<IActionResult> OnPostAsync([FromForm] Guid session, CancellationToken annulation) => FermerAsync(new(session), annulation);

    public Task<IActionResult> OnPostAutresAsync(CancellationToken annulation) => FermerAsync(new(null, Courante), annulation);

    private async Task<IActionResult> FermerAsync(FermerDesSessions commande, CancellationToken annulation)
    {
        var resultat = await fermer.ExecuterAsync(commande, Acteur, annulation);
        Annoncer(resultat.Valeur switch { 0 => "Aucune session à fermer.", 1 => "La session est fermée.", var nombre => $"{nombre} sessions sont fermées." });
        return Redirect(HabilitationsLiens.Sessions);
    }
}
