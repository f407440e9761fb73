using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesLire)]
public sealed class AlertesModel(ListeAlertesRequete liste, ChoixDeNoteRequete choix, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public FormulaireDeFiltre Filtre { get; set; } = new();

    public PageAlertes Liste { get; private set; } = null!;

    public ChoixDeNote Choix { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public bool EstFiltree => Filtre.Etat == "closes" || Filtre.Gravite is not null || !string.IsNullOrEmpty(Filtre.Famille + Filtre.Quartier);

    public string Nombre => (Liste.Total, Filtre.Etat) switch
    {
        (1, "closes") => "1 alerte close",
        (var nombre, "closes") => $"{nombre} alertes closes",
        (1, _) => "1 alerte ouverte",
        (var nombre, _) => $"{nombre} alertes ouvertes",
    };

    public bool Peut(string politique) => Politiques.Table[politique].Contains(Acteur.Role);

    public IEnumerable<SelectListItem> Quartiers => Choix.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString()));

    public IEnumerable<SelectListItem> Familles => Choix.Familles.Select(f => new SelectListItem(f.Libelle, f.Code));

    public IEnumerable<SelectListItem> Gravites => Choix.Gravites.Select(g => new SelectListItem($"{g.Niveau} et plus", $"{g.Niveau}"));

    public static IEnumerable<SelectListItem> Etats => [new("Ouvertes", "ouvertes"), new("Closes", "closes")];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Choix = await choix.ExecuterAsync(null, Acteur, annulation);
        var filtre = new FiltreAlertes(Filtre.Etat != "closes", Vide(Filtre.Famille), Filtre.Gravite, Guid.TryParse(Filtre.Quartier, out var quartier) ? quartier : null);
        Liste = await liste.ExecuterAsync(filtre, Math.Max(1, Filtre.Page), Acteur, annulation);
    }

    private static string? Vide(string? texte) => string.IsNullOrEmpty(texte) ? null : texte;

    public sealed class FormulaireDeFiltre
    {
        [Display(Name = "État")]
        [FromQuery(Name = "etat")]
        public string Etat { get; set; } = "ouvertes";

        [Display(Name = "Famille")]
        [FromQuery(Name = "famille")]
        public string? Famille { get; set; }

        [Display(Name = "Gravité")]
        [FromQuery(Name = "gravite")]
        public int? Gravite { get; set; }

        [Display(Name = "Quartier")]
        [FromQuery(Name = "quartier")]
        public string? Quartier { get; set; }

        [FromQuery(Name = "page")]
        public int Page { get; set; } = 1;
    }
}
