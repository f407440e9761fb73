using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesLire)]
public sealed class AlerteModel(
    FicheAlerteRequete fiches,
    ConstaterReceptionHandler constater,
    AccuserReceptionHandler accuser,
    PrendreEnChargeHandler prendre,
    AjouterSuiviHandler suivre,
    DireLIssueHandler direLIssue,
    NoterAppelHandler noterAppel,
    Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FormulaireDeSuivi Saisie { get; set; } = new();

    public FicheAlerte Fiche { get; private set; } = null!;

    public bool ADesPassages { get; private set; }

    public string Instant(DateTime utc) => horloge.Instant(utc);

    public bool Peut(ActionSurAlerte action) => Fiche.Actions.Contains(action);

    public IEnumerable<SelectListItem> Natures => Enum.GetValues<NatureDeSuivi>()
        .Where(n => n != NatureDeSuivi.Decision || Peut(ActionSurAlerte.Decider)).Select(n => new SelectListItem(n.Libelle(), n.ToString()));

    public static IEnumerable<SelectListItem> Tendances => Enum.GetValues<Tendance>().Select(t => new SelectListItem(t.Libelle(), t.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        await constater.ExecuterAsync(new(Id), Acteur, annulation);
        Saisie.Id = Guid.NewGuid();
        return Page();
    }

    public Task<IActionResult> OnPostAccuserAsync(CancellationToken annulation) =>
        SuiteAsync(() => accuser.ExecuterAsync(new(Id), Acteur, annulation), "Réception accusée : les relances s’arrêtent, l’auteur est prévenu.", annulation);

    public Task<IActionResult> OnPostPrendreAsync(CancellationToken annulation) =>
        SuiteAsync(() => prendre.ExecuterAsync(new(Id), Acteur, annulation), "L’alerte est en traitement.", annulation);

    public Task<IActionResult> OnPostSuivreAsync(CancellationToken annulation) =>
        SuiteAsync(() => suivre.ExecuterAsync(Saisie.Commande(Id, horloge), Acteur, annulation), "Suivi ajouté : ceux que l’alerte avait prévenus le voient.", annulation);

    public Task<IActionResult> OnPostIssueAsync(Guid suivi, string? issue, CancellationToken annulation) =>
        SuiteAsync(() => direLIssue.ExecuterAsync(new(Id, suivi, issue ?? ""), Acteur, annulation), "L’issue de la décision est notée.", annulation);

    public Task<IActionResult> OnPostAppelAsync(string? fonction, CancellationToken annulation) =>
        SuiteAsync(() => noterAppel.ExecuterAsync(new(Id, fonction ?? ""), Acteur, annulation), "L’appel est noté dans la frise.", annulation);

    private async Task<IActionResult> SuiteAsync(Func<Task<Resultat>> acte, string annonce, CancellationToken annulation)
    {
        // Le périmètre, puis le rôle : ce qu'on ne peut pas lire n'existe pas, un lecteur n'agit pas.
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!Politiques.Table[Politiques.AlertesSuivre].Contains(Acteur.Role)) return Forbid();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await acte();
        if (resultat.EstReussi)
        {
            Annoncer(annonce);
            return Redirect(AlertesLiens.Alerte(Id));
        }

        ADesPassages = resultat.Refus.Any(r => r is PassageDAlerteARevoir);
        return Refuser(resultat.Refus);
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(Id, Acteur, annulation) is not { } fiche) return false;
        Fiche = fiche;
        return true;
    }

    public sealed class FormulaireDeSuivi
    {
        public Guid Id { get; set; }

        [Display(Name = "Nature")]
        public NatureDeSuivi Nature { get; set; }

        [Display(Name = "Ce qu’il y a de nouveau")]
        public string? Texte { get; set; }

        [Display(Name = "Tendance")]
        public Tendance? Tendance { get; set; }

        [Display(Name = "Prochaines nouvelles")]
        public DateTime? ProchainPointA { get; set; }

        [Display(Name = "À faire avant le")]
        public DateOnly? EcheanceLe { get; set; }

        [Display(Name = "Garder ces passages, parce que…")]
        [StringLength(500, ErrorMessage = "Le motif tient en 500 signes.")]
        public string? MotifDeConservation { get; set; }

        public AjouterSuivi Commande(Guid alerteId, Horloge horloge) => new(
            alerteId,
            Id == Guid.Empty ? Guid.NewGuid() : Id,
            new(Nature, Texte ?? "", Tendance, ProchainPointA is { } a ? horloge.Utc(a) : null, EcheanceLe))
        {
            MotifDeConservation = MotifDeConservation,
        };
    }
}
