using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Themes;
using Relais.Application.Socle;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleSaisir)]
[RequestSizeLimit(PhotosEnvoyees.OctetsAuPlus)]
[RequestFormLimits(MultipartBodyLengthLimit = PhotosEnvoyees.OctetsAuPlus)]
public sealed class SaisirModel(ChoixDeSaisieRequete choix, SaisirObservationHandler saisir, ILocalisation localisation, GardeDuTexte garde, PropositionsDeThemeRequete themes, Horloge horloge) : PageDeFormulaire(choix, garde, themes)
{
    /// <summary>Identifiant de la future observation ; le navigateur met le sien, à défaut celui du serveur sert.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Suite { get; set; }

    [BindProperty]
    [Display(Name = "Photos")]
    public IFormFileCollection? Photos { get; set; }

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Id = Guid.NewGuid();
        await ChargerLesChoixAsync(annulation);
        Saisie.QuartierId = Choix.QuartierPropose?.ToString() ?? "";
        Saisie.ObserveLe = horloge.Aujourdhui;
    }

    /// <summary>Le quartier proposé où l’on se trouve, ou le plus proche à moins de 300 m ; la position n’est pas gardée.</summary>
    public async Task<IActionResult> OnGetQuartierAsync(
        [Range(-90, 90)] double latitude, [Range(-180, 180)] double longitude, CancellationToken annulation)
    {
        if (!ModelState.IsValid) return BadRequest();
        await ChargerLesChoixAsync(annulation);
        var lieux = await localisation.SituerAsync(longitude, latitude, annulation);
        var trouve = lieux.FirstOrDefault(l => Choix.Quartiers.Any(q => q.Id == l.QuartierId));
        return new JsonResult(new Dictionary<string, Guid?> { ["quartier_id"] = trouve?.QuartierId });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (Remplacer is { } rang) return await RemplacerAsync(rang, annulation);
        if (!ModelState.IsValid) return await SaisieInvalideAsync(annulation);

        var commande = new SaisirObservation(Id == Guid.Empty ? Guid.NewGuid() : Id, Saisie.Contenu(horloge.Aujourdhui))
        {
            Motifs = Saisie.MotifsDonnes(),
            Photos = await PhotosEnvoyees.LireAsync(Photos, annulation),
            SuiteDeId = Suite,
        };
        var resultat = await saisir.ExecuterAsync(commande, Acteur, annulation);
        if (!resultat.EstReussi) return await RefuserLaSaisieAsync(resultat.Refus, annulation);

        Annoncer(resultat.Valeur.EstNouvelle
            ? "Observation enregistrée."
            : "Cette observation était déjà enregistrée : rien n’a été ajouté. Pour la changer, corrigez-la.");
        return Redirect(VeilleLiens.Observation(resultat.Valeur.Id));
    }
}
