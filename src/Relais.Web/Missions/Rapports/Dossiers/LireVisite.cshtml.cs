using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Dossiers;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Dossiers;

[Authorize(Politiques.DossiersDeVisite)]
public sealed class LireVisiteModel(DossierDeVisiteRequete dossiers, IFabriqueDeDocuments fabrique) : PageRelais
{
    public DossierAMontrer Dossier { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await dossiers.ExecuterAsync(id, Acteur, annulation) is not { } dossier) return NotFound();

        Dossier = new(
            $"Dossier de visite – {dossier.Quartier.Nom}", dossier.Quartier, MiseEnDocumentDeVisite.Niveau(dossier).Libelle(), DossiersLiens.Visite(id),
            MiseEnDocumentDeVisite.Corps(dossier, (provenance, objet) => provenance.Adresse(objet)), fabrique.PourquoiSansConversion);
        return Page();
    }
}
