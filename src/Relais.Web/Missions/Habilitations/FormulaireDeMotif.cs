using System.ComponentModel.DataAnnotations;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Un motif, pour ce qui ne se fait pas sans dire pourquoi.</summary>
public sealed class FormulaireDeMotif
{
    [Display(Name = "Motif")]
    [Required(ErrorMessage = "Écrivez le motif : il figure au journal.")]
    [StringLength(500, ErrorMessage = "Ramenez le motif à 500 signes.")]
    public string Motif { get; set; } = "";
}
