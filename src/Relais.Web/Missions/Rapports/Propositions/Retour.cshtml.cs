using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsDeposer)]
public sealed class RetourModel(FichePropositionRequete fiches, EcrireRetourHandler ecrire, NoterRemiseDuRetourHandler noter, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Ce que vous direz")]
    public string? Texte { get; set; }

    [BindProperty]
    [Display(Name = "À qui")]
    public string? A { get; set; }

    [BindProperty]
    [Display(Name = "Donné le")]
    public DateOnly? Le { get; set; }

    public FicheProposition Fiche { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (Fiche.ProjetDeRetour is null) return LocalRedirect(PropositionsLiens.Lire(Id));

        Preparer();
        return Page();
    }

    public async Task<IActionResult> OnPostEcrireAsync(Guid version, CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();

        var resultat = await ecrire.ExecuterAsync(new(Id, version, Texte ?? ""), Acteur, annulation);
        return Suite(resultat.Refus, resultat.EstReussi && !resultat.Valeur ? "Aucune modification." : "Le texte est enregistré : donnez-le, puis notez à qui.");
    }

    public async Task<IActionResult> OnPostRemettreAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();

        Texte = Fiche.Retour;
        var resultat = await noter.ExecuterAsync(new(Id, Le ?? horloge.Aujourdhui, A ?? ""), Acteur, annulation);
        return Suite(resultat.Refus, "C’est noté : la réponse est rendue.");
    }

    private IActionResult Suite(IReadOnlyList<Refus> refus, string annonce)
    {
        if (refus.Count > 0) return refus[0] is PropositionIntrouvable ? NotFound() : Refuser(refus, prefixe: "");

        Annoncer(annonce);
        return LocalRedirect(PropositionsLiens.Retour(Id));
    }

    private void Preparer()
    {
        Texte = Fiche.Retour ?? Fiche.ProjetDeRetour;
        A = Fiche.Remises.Count == 0 ? Fiche.Contenu.Demandeurs : null;
        Le = horloge.Aujourdhui;
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { EstDeLActeur: true } fiche) return false;

        Fiche = fiche;
        return true;
    }
}
