using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Les filtres du tableau, tels que l’adresse les porte : une vue se partage par son lien.</summary>
public sealed class FiltreDuTableau
{
    public const string ToutLeDepartement = "departement";

    [FromQuery(Name = "situation")]
    public string? Situation { get; set; }

    [Display(Name = "Quartier")]
    [FromQuery(Name = "quartier")]
    public string? Quartier { get; set; }

    [Display(Name = "Thème")]
    [FromQuery(Name = "theme")]
    public string? Theme { get; set; }

    [Display(Name = "Auteur")]
    [FromQuery(Name = "auteur")]
    public string? Auteur { get; set; }

    [Display(Name = "Destinataire")]
    [FromQuery(Name = "destinataire")]
    public string? Destinataire { get; set; }

    public bool EstVide => string.IsNullOrEmpty(Quartier + Theme + Auteur + Destinataire);

    public FiltreDesPropositions Traduire() => new()
    {
        Situation = CodeTexte.EssayerVers<SituationDeProposition>(Situation, out var situation) ? situation : SituationDeProposition.Ouvertes,
        QuartierId = Guid.TryParse(Quartier, out var quartier) ? quartier : null,
        ToutLeDepartement = Quartier == ToutLeDepartement,
        ThemeCode = string.IsNullOrEmpty(Theme) ? null : Theme,
        AuteurId = Guid.TryParse(Auteur, out var auteur) ? auteur : null,
        Destinataire = CodeTexte.EssayerVers<TypeDeDestinataire>(Destinataire, out var destinataire) ? destinataire : null,
    };
}
