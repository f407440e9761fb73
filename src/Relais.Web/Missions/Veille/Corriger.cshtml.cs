using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Themes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleSaisir)]
public sealed class CorrigerModel(ChoixDeSaisieRequete choix, FicheObservationRequete fiche, CorrigerObservationHandler corriger, EcartAvecLEnregistreRequete ecart, GardeDuTexte garde, PropositionsDeThemeRequete themes, Horloge horloge)
    : PageDeFormulaire(choix, garde, themes)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Version { get; set; }

    [BindProperty]
    [Display(Name = "Pourquoi cette correction")]
    [StringLength(500, ErrorMessage = "Le motif tient en 500 signes : abrégez-le.")]
    public string? Pourquoi { get; set; }

    /// <summary>Ce qui sépare la version enregistrée entre-temps de ce qui vient d’être écrit ; <c>null</c> sans conflit.</summary>
    public EcartAvecLEnregistre? Ecart { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (await fiche.ExecuterAsync(Id, Acteur, annulation) is not { PeutCorriger: true } observation) return NotFound();
        Saisie = FormulaireDObservation.De(observation.Contenu);
        Version = observation.Version;
        await ChargerLesChoixAsync(annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (await fiche.ExecuterAsync(Id, Acteur, annulation) is null) return NotFound();
        if (Remplacer is { } rang) return await RemplacerAsync(rang, annulation);
        if (!ModelState.IsValid) return await SaisieInvalideAsync(annulation);

        var commande = new CorrigerObservation(Id, Version, Saisie.Contenu(horloge.Aujourdhui), Pourquoi) { Motifs = Saisie.MotifsDonnes() };
        var resultat = await corriger.ExecuterAsync(commande, Acteur, annulation);
        if (!resultat.EstReussi) return await RefuserAsync(resultat.Refus, annulation);

        Annoncer(resultat.Valeur.EstChangee ? "Observation corrigée." : "Aucune modification : tout était déjà ainsi.");
        return Redirect(VeilleLiens.Observation(Id));
    }

    // Deux appareils ont corrigé : la page montre les deux, et l’enregistrement suivant part de la version lue ici.
    private async Task<PageResult> RefuserAsync(IReadOnlyList<Refus> refus, CancellationToken annulation)
    {
        if (refus.OfType<ObservationModifieeEntreTemps>().Any())
        {
            Ecart = await ecart.ExecuterAsync(Id, Saisie.Contenu(horloge.Aujourdhui), Acteur, annulation);
            Version = Ecart.Version;
            ModelState.Remove(nameof(Version));
        }

        return await RefuserLaSaisieAsync(refus, annulation);
    }
}
