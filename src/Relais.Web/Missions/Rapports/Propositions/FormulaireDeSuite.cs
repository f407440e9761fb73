using System.ComponentModel.DataAnnotations;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Ce que remplit celui qui agit sur une proposition.</summary>
public sealed class FormulaireDeSuite
{
    public string? Pilote { get; set; }

    public string? Service { get; set; }

    public DateOnly? Echeance { get; set; }

    public string? Motif { get; set; }

    public string? PartPublique { get; set; }

    public string? Preuve { get; set; }

    public string? Lien { get; set; }

    [Display(Name = "Garder ces passages, parce que…")]
    [StringLength(500, ErrorMessage = "Le motif tient en 500 signes.")]
    public string? MotifDeConservation { get; set; }

    public SuiteDonnee Suite() => new()
    {
        Pilote = Pilote,
        Service = Service,
        Echeance = Echeance,
        Motif = Motif,
        PartPublique = PartPublique,
        Preuve = Preuve,
        Lien = Lien,
    };
}
