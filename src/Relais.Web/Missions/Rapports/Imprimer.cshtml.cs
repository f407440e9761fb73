using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class ImprimerModel(LectureDuRapportRequete lectures, IFabriqueDeDocuments fabrique, Horloge horloge) : PageRelais
{
    public DocumentAdministratif Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(id, Acteur, annulation) is not { } rapport) return NotFound();

        Document = MiseEnDocument.Document(rapport.Contenu, rapport.Empreinte, fabrique.BlocMarque, horloge);
        return Page();
    }
}
