using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Dsfr.Formulaires;
using Relais.Metier.Commun;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsDeposer)]
public sealed class SourcesModel(FichePropositionRequete fiches, SourcesPossiblesRequete sources, LierDesSourcesHandler lier) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Sources")]
    public List<string> Choisies { get; set; } = [];

    public FicheProposition Fiche { get; private set; } = null!;

    public IReadOnlyList<SourcePossible> Possibles { get; private set; } = [];

    public IEnumerable<SelectListItem> Options => Possibles.Select(s => new OptionRiche { Text = s.Libelle, Value = s.Objet.Code(), Aide = s.Texte.Length > 0 ? s.Texte : null });

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();

        Choisies = [.. Fiche.Sources.Select(s => s.Objet.Code())];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();

        var voulues = Choisies.Select(AdressesDesObjets.Lire).OfType<ObjetCite>().ToHashSet();
        var detachees = Fiche.Sources.Select(s => s.Objet).Where(o => !voulues.Contains(o)).ToList();
        var resultat = await lier.ExecuterAsync(new(Id, [.. voulues], detachees), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(resultat.Valeur == 0 ? "Aucune modification." : "Les sources sont à jour.");
        return LocalRedirect(PropositionsLiens.Lire(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { EstDeLActeur: true } fiche) return false;

        Fiche = fiche;
        var liees = fiche.Sources.Select(s => new SourcePossible(s.Objet, s.Libelle, "", true)).ToList();
        var proches = await sources.ExecuterAsync(fiche.Contenu.QuartierId, Acteur, annulation);
        Possibles = [.. liees, .. proches.Where(p => liees.TrueForAll(l => l.Objet != p.Objet))];
        return true;
    }
}
