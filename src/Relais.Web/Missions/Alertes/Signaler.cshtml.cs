using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesSignaler)]
public sealed class SignalerModel(ChoixDeNoteRequete choix, TransmettreAlerteHandler transmettre, Horloge horloge) : PageRelais
{
    /// <summary>Identifiant de la future alerte : renvoyer la page n’en fait pas une seconde.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>Observation dont l’alerte part.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Observation { get; set; }

    [BindProperty]
    public FormulaireDAlerte Saisie { get; set; } = new();

    public ChoixDeNote Choix { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public bool ADesPassages { get; private set; }

    /// <summary>Les précisions s’ouvrent d’elles-mêmes quand l’une est refusée.</summary>
    public bool OuvreLesPrecisions => ModelState.Any(e => e.Value!.Errors.Count > 0
        && e.Key is not ("" or "Saisie.Gravite" or "Saisie.FamilleCode" or "Saisie.QuartierId" or "Saisie.Quoi" or "Saisie.Lieu" or "Saisie.FaitA"));

    public IEnumerable<SelectListItem> Quartiers => [.. Choix.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString())), new("Hors quartier", "")];

    public IEnumerable<SelectListItem> Familles => Choix.Familles.Select(f => new SelectListItem(f.Libelle, f.Code));

    public static IEnumerable<SelectListItem> Fiabilites => Enum.GetValues<FiabiliteDAlerte>().Select(f => new SelectListItem(f.Libelle(), f.ToString()));

    public static IEnumerable<SelectListItem> Niveaux => Enum.GetValues<NiveauDiffusion>().Select(n => new SelectListItem(n.Niveau(), n.ToString()));

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Id = Guid.NewGuid();
        await ChargerAsync(annulation);
        var local = horloge.Local(horloge.Maintenant);
        Saisie.FaitA = Saisie.ConnuA = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
        Saisie.QuartierId = Choix.Origine is { } origine ? origine.QuartierId?.ToString() ?? "" : Choix.Quartiers.Count > 0 ? Choix.Quartiers[0].Id.ToString() : "";
        if (Choix.Origine is { } depuis) (Saisie.Quoi, Saisie.Niveau) = (depuis.Texte, depuis.Niveau);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return await RepriseAsync([], annulation);
        var commande = new TransmettreAlerte(Id == Guid.Empty ? Guid.NewGuid() : Id, Saisie.Contenu(horloge))
        {
            Appels = Saisie.AppelsPasses(horloge),
            MotifDeConservation = Saisie.MotifDeConservation,
            Observations = Observation is { } observation ? [observation] : [],
        };
        var resultat = await transmettre.ExecuterAsync(commande, Acteur, annulation);
        if (!resultat.EstReussi) return await RepriseAsync(resultat.Refus, annulation);

        Annoncer(Annonce(resultat.Valeur));
        return Redirect(AlertesLiens.Alerte(resultat.Valeur.Id));
    }

    internal static string Annonce(AlerteEnregistree alerte) => (alerte.EstNouvelle, alerte.Prevenus) switch
    {
        (false, _) => "Cette alerte était déjà transmise : personne n’est prévenu une seconde fois.",
        (true, 0) => "Alerte transmise. Aucune règle ne prévient personne : appelez.",
        (true, 1) => "Alerte transmise : une personne est prévenue.",
        (true, var nombre) => $"Alerte transmise : {nombre} personnes sont prévenues.",
    };

    private async Task<PageResult> RepriseAsync(IReadOnlyList<Refus> refus, CancellationToken annulation)
    {
        ADesPassages = refus.Any(r => r is PassageDAlerteARevoir) || !string.IsNullOrWhiteSpace(Saisie.MotifDeConservation);
        await ChargerAsync(annulation);
        return refus.Count > 0 ? Refuser(refus) : PageInvalide();
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        Choix = await choix.ExecuterAsync(Observation, Acteur, annulation);
        Saisie.Appels = [.. Choix.Chaine.Select(m => Saisie.Appels.Find(a => a.Fonction == m.Fonction) ?? new() { Fonction = m.Fonction })];
    }
}
