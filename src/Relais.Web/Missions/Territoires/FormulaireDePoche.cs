using System.ComponentModel.DataAnnotations;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Metier.Missions.Territoires;

namespace Relais.Web.Missions.Territoires;

/// <summary>Une poche, telle que saisie.</summary>
public sealed class FormulaireDePoche
{
    public Guid Version { get; set; }

    [Display(Name = "Nom")]
    [StringLength(Poche.LongueurDuNom, ErrorMessage = "Ramenez le nom à 200 signes.")]
    public string? Nom { get; set; }

    [Display(Name = "Délimitation")]
    [StringLength(Poche.LongueurDeLaDelimitation, ErrorMessage = "Ramenez la délimitation à 2 000 signes.")]
    public string? Delimitation { get; set; }

    [Display(Name = "Suivie depuis le")]
    [Required(ErrorMessage = "Donnez le premier jour du suivi.")]
    public DateOnly? SuivieDuLe { get; set; }

    [Display(Name = "Contour")]
    public string? Contour { get; set; }

    public static FormulaireDePoche De(Poche poche)
    {
        var saisie = SaisieDePoche.De(poche);
        return new() { Version = poche.Version, Nom = saisie.Nom, Delimitation = saisie.Delimitation, SuivieDuLe = saisie.SuivieDuLe, Contour = saisie.Contour };
    }

    public SaisieDePoche EnSaisie() => new((Nom ?? "").Trim(), (Delimitation ?? "").Trim(), SuivieDuLe!.Value, Contour ?? "");
}
