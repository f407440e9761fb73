using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesRegler)]
public sealed class ApercuModel(ReglagesDesAlertesRequete reglages, ApercuDesDestinatairesRequete apercus, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Formulaire Filtre { get; set; } = new();

    public ReglagesDesAlertes Reglages { get; private set; } = null!;

    public ApercuDesDestinataires Apercu { get; private set; } = null!;

    public IEnumerable<SelectListItem> Familles => Reglages.Familles.Where(f => f.EstActive).Select(f => new SelectListItem(f.Libelle, f.Code));

    public IEnumerable<SelectListItem> Gravites => Reglages.Gravites.Select(g => new SelectListItem($"{g.Niveau} – {g.Libelle}", $"{g.Niveau}"));

    public IEnumerable<SelectListItem> Quartiers => [.. Reglages.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString())), new("Hors quartier", "")];

    public static IEnumerable<SelectListItem> Niveaux => Enum.GetValues<NiveauDiffusion>().Select(n => new SelectListItem(n.Niveau(), n.ToString()));

    public static string Canaux(PersonneAPrevenir personne) => string.Join(", ", personne.Canaux.Select(c => c switch
    {
        Canal.Application => "dans Relais",
        Canal.Courriel => "courriel",
        _ => "SMS",
    }));

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        Filtre.Famille ??= Reglages.Familles.FirstOrDefault(f => f.EstActive)?.Code;
        Filtre.Quartier ??= Reglages.Quartiers is [var premier, ..] ? premier.Id.ToString() : "";
        Filtre.Quand ??= horloge.Local(horloge.Maintenant);
        var demande = new ApercuDemande(
            Filtre.Famille ?? "", Filtre.Gravite, Guid.TryParse(Filtre.Quartier, out var quartier) ? quartier : null, Filtre.Niveau, Filtre.Quand.Value);
        Apercu = await apercus.ExecuterAsync(demande, Acteur, annulation);
    }

    public sealed class Formulaire
    {
        [Display(Name = "Famille")]
        [FromQuery(Name = "famille")]
        public string? Famille { get; set; }

        [Display(Name = "Gravité")]
        [FromQuery(Name = "gravite")]
        public int Gravite { get; set; } = 4;

        [Display(Name = "Quartier")]
        [FromQuery(Name = "quartier")]
        public string? Quartier { get; set; }

        [Display(Name = "Diffusion")]
        [FromQuery(Name = "niveau")]
        public NiveauDiffusion Niveau { get; set; } = NiveauDiffusion.PrefetCabinet;

        [Display(Name = "Quand")]
        [FromQuery(Name = "quand")]
        public DateTime? Quand { get; set; }
    }
}
