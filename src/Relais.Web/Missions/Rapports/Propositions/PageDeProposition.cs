using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Ce que le dépôt et la correction ont en commun.</summary>
public abstract class PageDeProposition(ChoixDePropositionRequete choix) : PageRelais
{
    [BindProperty]
    public FormulaireDeProposition Saisie { get; set; } = new();

    public ChoixDeProposition Choix { get; private set; } = null!;

    /// <summary>La garde du texte a signalé des passages : ils se récrivent, ou se gardent avec un motif.</summary>
    public bool APassagesSignales { get; private set; }

    public IEnumerable<SelectListItem> Quartiers => [.. Choix.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString())), new("Tout le département", "")];

    public IEnumerable<SelectListItem> Themes => Choix.Themes.Where(t => t.EstActif || t.Code == Saisie.ThemeCode).Select(t => new SelectListItem(t.Libelle, t.Code));

    public static IEnumerable<SelectListItem> Destinataires => Enum.GetValues<TypeDeDestinataire>().Select(d => new SelectListItem(d.Libelle(), d.ToString()));

    public static IEnumerable<SelectListItem> Niveaux => Enum.GetValues<NiveauDiffusion>().Select(n => new SelectListItem(n.Libelle(), n.ToString()));

    protected async Task ChargerLesChoixAsync(CancellationToken annulation) => Choix = await choix.ExecuterAsync(Acteur, annulation);

    /// <summary>Ce que le formulaire ne sait pas lire est dit avant tout le reste.</summary>
    protected bool EstLisible()
    {
        if (!Saisie.CoutEstLisible) ModelState.AddModelError("Saisie.Cout", "Écrivez un montant en euros, avec deux décimales au plus : 1 200 ou 1 200,50.");
        return ModelState.IsValid;
    }

    protected PageResult RefuserLaProposition(IReadOnlyList<Refus> refus)
    {
        APassagesSignales = refus.Any(r => r is PassageDePropositionARevoir) || !string.IsNullOrWhiteSpace(Saisie.MotifDeConservation);
        return Refuser(refus);
    }
}
