using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Metier.Missions.Territoires;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Territoires;

[Authorize(Politiques.TerritoiresConduire)]
public sealed class ModifierContratModel(FicheContratRequete fiches, ModifierContratHandler handler, ListeQuartiersRequete quartiers) : PageDeTermes(quartiers)
{
    public ContratDeVille Contrat { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        Saisie = FormulaireDeContrat.De(Contrat);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken annulation)
    {
        if (!await ChargerAsync(id, annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(id, Saisie.Version, Saisie.EnTermes()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(resultat.Valeur ? "L’avenant est enregistré." : "Aucune modification.");
        return Redirect(TerritoiresLiens.Contrat(id));
    }

    private async Task<bool> ChargerAsync(Guid id, CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return false;
        Contrat = fiche.Contrat;
        await ChargerLesQuartiersAsync(annulation);
        return true;
    }
}
