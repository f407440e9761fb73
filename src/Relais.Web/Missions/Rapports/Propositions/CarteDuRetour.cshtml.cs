using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Web.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Le retour, sur une feuille à donner : rien d’interne n’y figure.</summary>
[Authorize(Politiques.PropositionsLire)]
public sealed class CarteDuRetourModel(FichePropositionRequete fiches, IOptions<ReglagesRelais> reglages) : PageRelais
{
    public string Objet { get; private set; } = "";

    public string Quartier { get; private set; } = "";

    public IReadOnlyList<string> Paragraphes { get; private set; } = [];

    public IReadOnlyList<string> BlocMarque => reglages.Value.BlocMarque.Split('|');

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return NotFound();
        if (fiche.Retour is null) return LocalRedirect(PropositionsLiens.Lire(id));

        Objet = fiche.Contenu.Objet;
        Quartier = fiche.Quartier;
        Paragraphes = fiche.Retour.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Page();
    }
}
