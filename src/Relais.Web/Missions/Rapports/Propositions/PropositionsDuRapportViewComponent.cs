using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary><c>&lt;vc:propositions-du-rapport rapport-id="…" /&gt;</c> : où en sont les propositions de son auteur, avec les boutons de celui qui décide.</summary>
public sealed class PropositionsDuRapportViewComponent(PropositionsDuRapportRequete propositions) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(Guid rapportId) =>
        View("/Missions/Rapports/Propositions/_PropositionsDuRapport.cshtml", await propositions.ExecuterAsync(rapportId, HttpContext.Acteur(), HttpContext.RequestAborted));
}
