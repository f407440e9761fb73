using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsLire)]
public sealed class PieceModel(PieceDePreuveRequete pieces) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation) =>
        await pieces.ExecuterAsync(id, Acteur, annulation) is { } piece ? File(piece.Contenu, piece.Type, piece.Nom) : NotFound();
}
