using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Pilotage.Abonnements;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Pilotage.Abonnements;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage.Abonnements;

/// <summary>S’abonner à un tableau, ou à une liste avec ses filtres. Ni le texte cherché ni l’auteur ne se gardent.</summary>
[Authorize(Politiques.Abonnements)]
public sealed class SAbonnerModel(SujetsDAbonnement sujets, SAbonnerHandler sAbonner) : PageRelais
{
    [BindProperty(SupportsGet = true, Name = "tableau")]
    public Guid? Tableau { get; set; }

    [BindProperty(SupportsGet = true, Name = "quartier")]
    public string? Quartier { get; set; }

    [BindProperty(SupportsGet = true, Name = "theme")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "nature")]
    public string? Nature { get; set; }

    [BindProperty]
    [Display(Name = "Quand le recevoir")]
    public string Rythme { get; set; } = CodeTexte.De(RythmeDAbonnement.Hebdomadaire);

    public string Titre { get; private set; } = "";

    public static IEnumerable<SelectListItem> Rythmes => Enum.GetValues<RythmeDAbonnement>().Select(r => new SelectListItem(r.Libelle(), CodeTexte.De(r)));

    private FiltreDAbonnement Filtre => new(Guid.TryParse(Quartier, out var id) ? id : null, Vide(Theme), Vide(Nature));

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!string.IsNullOrEmpty(Quartier) && !Guid.TryParse(Quartier, out _)) return NotFound();
        var titre = Tableau is { } tableau ? await sujets.NommerTableauAsync(tableau, Acteur, annulation) : await sujets.NommerListeAsync(Filtre, Acteur, annulation);
        if (titre is null) return NotFound();
        Titre = titre;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await OnGetAsync(annulation) is NotFoundResult absent) return absent;
        if (!CodeTexte.EssayerVers<RythmeDAbonnement>(Rythme, out var rythme)) return PageInvalide();
        var resultat = await sAbonner.ExecuterAsync(new(Tableau, Filtre, rythme), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, "");

        Annoncer(rythme == RythmeDAbonnement.Hebdomadaire ? "C’est noté : premier courriel lundi prochain." : "C’est noté : premier courriel le 1er du mois prochain.");
        return Redirect(PilotageLiens.Abonnements);
    }

    private static string? Vide(string? texte) => string.IsNullOrWhiteSpace(texte) ? null : texte;
}
