using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsDeposer)]
public sealed class CorrigerPropositionModel(ChoixDePropositionRequete choix, FichePropositionRequete fiches, CorrigerPropositionHandler corriger) : PageDeProposition(choix)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { } fiche) return NotFound();
        if (!fiche.Permises.Contains(ActionSurProposition.Corriger)) return LocalRedirect(PropositionsLiens.Lire(Id));

        await ChargerLesChoixAsync(annulation);
        (Version, Saisie) = (fiche.Version, FormulaireDeProposition.De(fiche.Contenu));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerLesChoixAsync(annulation);
        if (!EstLisible()) return PageInvalide();

        var resultat = await corriger.ExecuterAsync(new(Id, Version, Saisie.Contenu(), Saisie.MotifDeConservation), Acteur, annulation);
        if (!resultat.EstReussi) return resultat.Refus[0] is PropositionIntrouvable ? NotFound() : RefuserLaProposition(resultat.Refus);

        Annoncer(resultat.Valeur ? "Proposition corrigée." : "Aucune modification.");
        return LocalRedirect(PropositionsLiens.Lire(Id));
    }
}
