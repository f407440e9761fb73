using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Rapports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsRediger)]
public sealed class TransmettreModel(
    EditionDuRapportRequete editions, TransmettreRapportHandler transmettre, ChoisirNiveauDuRapportHandler choisir, DireRienASignalerHandler rien) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public EditionDuRapport Edition { get; private set; } = null!;

    public IEnumerable<SelectListItem> Niveaux => Enum.GetValues<NiveauDiffusion>().Select(n => new SelectListItem(n.Libelle(), n.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!Edition.EstModifiable) return LocalRedirect(RapportsLiens.Lire(Id));

        Saisie.Niveau = Edition.NiveauChoisi;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid version, CancellationToken annulation) => await SuiteAsync(
        await transmettre.ExecuterAsync(new TransmettreRapport(Id, version, Saisie.Motif), Acteur, annulation), "Le rapport est transmis à la sous-préfète.", RapportsLiens.Lire(Id), annulation);

    public async Task<IActionResult> OnPostNiveauAsync(CancellationToken annulation) => await SuiteAsync(
        await choisir.ExecuterAsync(new ChoisirNiveauDuRapport(Id, Saisie.Niveau), Acteur, annulation), "Le niveau de diffusion est enregistré.", RapportsLiens.Transmettre(Id), annulation);

    public async Task<IActionResult> OnPostRienAsync(CancellationToken annulation) => await SuiteAsync(
        await rien.ExecuterAsync(new DireRienASignaler(Id), Acteur, annulation), "Ces rubriques portent maintenant « Rien à signaler ».", RapportsLiens.Transmettre(Id), annulation);

    private async Task<IActionResult> SuiteAsync(Resultat resultat, string annonce, string adresse, CancellationToken annulation)
    {
        if (resultat.EstReussi)
        {
            Annoncer(annonce);
            return LocalRedirect(adresse);
        }

        if (!await ChargerAsync(annulation)) return NotFound();
        Saisie.Niveau = Edition.NiveauChoisi;
        return Refuser(resultat.Refus);
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await editions.ExecuterAsync(Id, Acteur, annulation) is not { } edition) return false;

        Edition = edition;
        return true;
    }

    public sealed class Formulaire
    {
        [Display(Name = "Niveau de diffusion voulu")]
        public NiveauDiffusion Niveau { get; set; }

        [Display(Name = "Pourquoi garder ces passages")]
        public string? Motif { get; set; }
    }
}
