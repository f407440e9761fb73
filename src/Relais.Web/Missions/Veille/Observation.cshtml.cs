using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleLire)]
[RequestSizeLimit(PhotosEnvoyees.OctetsAuPlus)]
[RequestFormLimits(MultipartBodyLengthLimit = PhotosEnvoyees.OctetsAuPlus)]
public sealed class ObservationModel(FicheObservationRequete fiche, JoindrePhotosHandler joindre, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [Display(Name = "Ajouter des photos")]
    public IFormFileCollection? Photos { get; set; }

    public FicheObservation Fiche { get; private set; } = null!;

    public string Instant(DateTime utc) => horloge.Local(utc).ToString("d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Mois.Francais);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        var resultat = await joindre.ExecuterAsync(new(Id, await PhotosEnvoyees.LireAsync(Photos, annulation)), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer(resultat.Valeur switch
        {
            0 => "Aucune photo ajoutée : choisissez-en une qui n’y est pas déjà.",
            1 => "Photo ajoutée.",
            var nombre => $"{nombre} photos ajoutées.",
        });
        return Redirect(VeilleLiens.Observation(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiche.ExecuterAsync(Id, Acteur, annulation) is not { } observation) return false;
        Fiche = observation;
        return true;
    }
}
