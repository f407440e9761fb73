using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Signaux;

[Authorize(Politiques.SignauxLire)]
public sealed class FicheModel(FicheSignalRequete requete, QualifierSignalHandler qualifier, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    [Display(Name = "Verdict")]
    [Required(ErrorMessage = "Dites ce que vaut ce signal.")]
    public VerdictDeSignal? Verdict { get; set; }

    [BindProperty]
    [Display(Name = "Ce que vous avez vérifié")]
    [StringLength(Qualification.LongueurDuMotif, ErrorMessage = "Le motif tient en 500 signes : abrégez-le.")]
    public string? Motif { get; set; }

    public FicheSignal Signal { get; private set; } = null!;

    public HistogrammeDeSignal Histogramme => HistogrammeDeSignal.De(Signal.Serie);

    public string Instant(DateTime utc) => horloge.Local(utc).ToString("d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Mois.Francais);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        (Version, Verdict, Motif) = (Signal.Version, Signal.Qualification?.Verdict, Signal.Qualification?.Motif);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await qualifier.ExecuterAsync(new(Id, Version, Verdict!.Value, Motif ?? ""), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer(resultat.Valeur ? $"Signal qualifié : {Verdict.Value.Libelle().ToLowerInvariant()}." : "Aucune modification : ce verdict était déjà rendu.");
        return Redirect(SignauxLiens.Signal(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await requete.ExecuterAsync(Id, Acteur, annulation) is not { } signal) return false;
        Signal = signal;
        return true;
    }
}
