using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Missions.Veille.Themes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleSaisir)]
[RequestSizeLimit(PhotosEnvoyees.OctetsAuPlus)]
[RequestFormLimits(MultipartBodyLengthLimit = PhotosEnvoyees.OctetsAuPlus)]
public sealed class SaisirModel(
    ChoixDeSaisieRequete choix,
    SaisirObservationHandler saisir,
    FicheObservationRequete fiche,
    GarderPhotosHandler garder,
    OterPhotoEnAttenteHandler oter,
    PhotosEnAttenteRequete enAttente,
    ILocalisation localisation,
    GardeDuTexte garde,
    PropositionsDeThemeRequete themes,
    Horloge horloge) : PageDeFormulaire(choix, garde, themes)
{
    /// <summary>Identifiant de la future observation ; le navigateur met le sien, à défaut celui du serveur sert.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Suite de")]
    public Guid? Suite { get; set; }

    [BindProperty]
    [Display(Name = "Photos")]
    public IFormFileCollection? Photos { get; set; }

    /// <summary>Photo à ôter de celles déjà reçues, quand c’est ce bouton qui a envoyé la page.</summary>
    [BindProperty(Name = "oter")]
    public Guid? Oter { get; set; }

    /// <summary>Les photos déjà reçues : elles attendent que le texte soit corrigé.</summary>
    public IReadOnlyList<Guid> PhotosEnAttente { get; private set; } = [];

    public IEnumerable<SelectListItem> Recentes => Choix.Recentes.Select(o => new SelectListItem(o.EnUneLigne, o.Id.ToString()));

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Id = Guid.NewGuid();
        await ChargerLesChoixAsync(annulation);
        Saisie.QuartierId = Choix.QuartierPropose?.ToString() ?? "";
        Saisie.ObserveLe = horloge.Aujourdhui;
        if (Suite is { } origine && await fiche.ExecuterAsync(origine, Acteur, annulation) is { } precedente) Saisie.Suivre(precedente.Contenu);
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
        if (Id == Guid.Empty) Id = Guid.NewGuid();
        if (Oter is { } photo) return await OterAsync(photo, annulation);
        if (Remplacer is { } rang) return await RemplacerAsync(rang, annulation);
        if (!ModelState.IsValid) return await SaisieInvalideAsync(annulation);

        var commande = new SaisirObservation(Id, Saisie.Contenu(horloge.Aujourdhui))
        {
            Motifs = Saisie.MotifsDonnes(),
            Photos = await PhotosEnvoyees.LireAsync(Photos, annulation),
            SuiteDeId = Suite,
        };
        var resultat = await saisir.ExecuterAsync(commande, Acteur, annulation);
        if (!resultat.EstReussi) return await RefuserAsync(resultat.Refus, annulation);

        Annoncer(resultat.Valeur.EstNouvelle
            ? "Observation enregistrée."
            : "Cette observation était déjà enregistrée : rien n’a été ajouté. Pour la changer, corrigez-la.");
        return Redirect(VeilleLiens.Observation(resultat.Valeur.Id));
    }

    // Quel que soit le refus, les photos reçues restent : les rechoisir sur un téléphone est long.
    protected override async Task ChargerLesChoixAsync(CancellationToken annulation)
    {
        await base.ChargerLesChoixAsync(annulation);
        if (!HttpMethods.IsPost(Request.Method)) return;
        if (await PhotosEnvoyees.LireAsync(Photos, annulation) is { Count: > 0 } recues)
        {
            var gardees = await garder.ExecuterAsync(new(Id, recues), Acteur, annulation);
            foreach (var refus in gardees.EstReussi ? gardees.Valeur.Refusees : gardees.Refus) ModelState.TryAddModelError(nameof(Photos), refus.Phrase);
        }

        PhotosEnAttente = await enAttente.ExecuterAsync(Id, Acteur, annulation);
    }

    private Task<PageResult> RefuserAsync(IReadOnlyList<Refus> refus, CancellationToken annulation)
    {
        // La page a déjà servi : ce qui vient d’être écrit prend un autre identifiant.
        if (refus.OfType<EnvoiDejaEnregistre>().Any())
        {
            Id = Guid.NewGuid();
            ModelState.Remove(nameof(Id));
        }

        return RefuserLaSaisieAsync([.. refus.Where(r => r.Champ != nameof(Photos))], annulation);
    }

    private async Task<PageResult> OterAsync(Guid photo, CancellationToken annulation)
    {
        await oter.ExecuterAsync(new(photo), Acteur, annulation);
        await ChargerLesChoixAsync(annulation);
        ModelState.Clear();
        return Page();
    }
}
