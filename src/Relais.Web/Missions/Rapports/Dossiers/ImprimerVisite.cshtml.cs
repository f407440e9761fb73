using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Dossiers;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Dossiers;

[Authorize(Politiques.DossiersDeVisite)]
public sealed class ImprimerVisiteModel(DossierDeVisiteRequete dossiers, IFabriqueDeDocuments fabrique) : PageRelais
{
    public DocumentAdministratif Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await dossiers.ExecuterAsync(id, Acteur, annulation) is not { } dossier) return NotFound();

        Document = MiseEnDocumentDeVisite.Document(dossier, fabrique.BlocMarque);
        return Page();
    }
}
