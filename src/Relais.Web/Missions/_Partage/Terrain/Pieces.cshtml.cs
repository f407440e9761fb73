using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>A file of a phone's queue, sent in pieces: the answer says how many bytes are there, and the phone goes on from them.</summary>
[Authorize(Politiques.MonCompte)]
[RequestSizeLimit(MorceauAuPlus)]
public sealed class PiecesModel(DepotDePieces depot) : PageRelais
{
    private const long MorceauAuPlus = 1024 * 1024;

    [BindProperty(SupportsGet = true)]
    public Guid Envoi { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Piece { get; set; }

    public IActionResult OnGet() => Recus(depot.Recus(Envoi, Piece, Acteur));

    public async Task<IActionResult> OnPostAsync(long debut, CancellationToken annulation) => debut is >= 0 and < DepotDePieces.OctetsAuPlus
        ? Recus(await depot.AjouterAsync(Envoi, Piece, debut, Request.Body, Acteur, annulation))
        : BadRequest();

    private static JsonResult Recus(long recus) => new(new { recus });
}
