using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Barometre;

/// <summary>Où mène une note citée dans un rapport : à l’histoire de son quartier, à sa place.</summary>
[Authorize(Politiques.BarometreLire)]
public sealed class NoteModel(QuartierDeLaNoteRequete requete) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation) =>
        await requete.ExecuterAsync(id, Acteur, annulation) is { } quartier ? Redirect($"{BarometreLiens.DuQuartier(quartier)}#note-{id}") : NotFound();
}
