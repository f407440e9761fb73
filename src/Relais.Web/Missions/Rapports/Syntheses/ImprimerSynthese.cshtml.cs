using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle;
using Relais.Web.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Syntheses;

[Authorize(Politiques.SynthesesLire)]
public sealed class ImprimerSyntheseModel(LectureDeSyntheseRequete lectures, IOptions<ReglagesRelais> reglages, Horloge horloge) : PageRelais
{
    public DocumentAdministratif Document { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(id, Acteur, annulation) is not { } synthese) return NotFound();

        Document = MiseEnDocumentDeSynthese.Document(synthese, reglages.Value.BlocMarque.Split('|'), horloge);
        return Page();
    }
}
