using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Veille;

namespace Relais.Web.Missions.Veille;

/// <summary>Les filtres de la liste, tels que l’adresse les porte : une recherche se partage par son lien.</summary>
public sealed class FiltreDeListe
{
    public const string HorsQuartier = "hors";

    [Display(Name = "Rechercher")]
    [FromQuery(Name = "texte")]
    public string? Texte { get; set; }

    [Display(Name = "Quartier")]
    [FromQuery(Name = "quartier")]
    public string? Quartier { get; set; }

    [Display(Name = "Thème")]
    [FromQuery(Name = "theme")]
    public string? Theme { get; set; }

    [Display(Name = "Nature")]
    [FromQuery(Name = "nature")]
    public string? Nature { get; set; }

    [Display(Name = "Auteur")]
    [FromQuery(Name = "auteur")]
    public string? Auteur { get; set; }

    [Display(Name = "Du")]
    [FromQuery(Name = "du")]
    public DateOnly? Du { get; set; }

    [Display(Name = "Au")]
    [FromQuery(Name = "au")]
    public DateOnly? Au { get; set; }

    [Display(Name = "Montrer les observations retirées")]
    [FromQuery(Name = "retirees")]
    public bool Retirees { get; set; }

    [FromQuery(Name = "sens")]
    public string? Sens { get; set; }

    public bool EstVide => (Texte, Quartier, Theme, Nature, Auteur, Du, Au, Retirees) is (null or "", null or "", null or "", null or "", null or "", null, null, false);

    public FiltreObservations Traduire() => new()
    {
        Texte = Texte,
        QuartierId = Guid.TryParse(Quartier, out var quartier) ? quartier : null,
        HorsQuartier = Quartier == HorsQuartier,
        ThemeCode = string.IsNullOrEmpty(Theme) ? null : Theme,
        Nature = CodeTexte.EssayerVers<NatureObservation>(Nature, out var nature) ? nature : null,
        AuteurId = Guid.TryParse(Auteur, out var auteur) ? auteur : null,
        Du = Du,
        Au = Au,
        Retirees = Retirees,
        DuPlusAncien = Sens == "asc",
    };
}
