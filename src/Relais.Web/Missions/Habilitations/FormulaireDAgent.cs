using System.ComponentModel.DataAnnotations;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Web.Missions.Habilitations;

/// <summary>Ce que l’administrateur saisit d’un agent.</summary>
public sealed class FormulaireDAgent
{
    [Display(Name = "Prénom")]
    [Required(ErrorMessage = "Écrivez le prénom de l’agent.")]
    public string Prenom { get; set; } = "";

    [Display(Name = "Nom")]
    [Required(ErrorMessage = "Écrivez le nom de l’agent.")]
    public string NomDeFamille { get; set; } = "";

    [Display(Name = "Adresse électronique professionnelle")]
    [Required(ErrorMessage = "Écrivez l’adresse électronique de l’agent.")]
    public string Courriel { get; set; } = "";

    [Display(Name = "Rôle")]
    [Required(ErrorMessage = "Choisissez un rôle.")]
    public string Role { get; set; } = "";

    public HabiliterAgent EnCommande() => new(Prenom, NomDeFamille, Courriel, CodeTexte.Vers<Role>(Role));
}
