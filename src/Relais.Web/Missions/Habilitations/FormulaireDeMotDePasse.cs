using System.ComponentModel.DataAnnotations;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Un mot de passe choisi, écrit deux fois.</summary>
public sealed class FormulaireDeMotDePasse
{
    [Display(Name = "Nouveau mot de passe")]
    [Required(ErrorMessage = "Choisissez un mot de passe.")]
    [StringLength(128, ErrorMessage = "Ramenez le mot de passe à 128 signes.")]
    public string Nouveau { get; set; } = "";

    [Display(Name = "Le même, une seconde fois")]
    [Compare(nameof(Nouveau), ErrorMessage = "Les deux saisies diffèrent : écrivez deux fois le même mot de passe.")]
    public string Confirmation { get; set; } = "";
}
