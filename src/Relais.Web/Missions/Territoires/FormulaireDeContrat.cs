using System.ComponentModel.DataAnnotations;
using Relais.Metier.Missions.Territoires;

namespace Relais.Web.Missions.Territoires;

/// <summary>Les termes d’un contrat, tels que saisis.</summary>
public sealed class FormulaireDeContrat
{
    public Guid Version { get; set; }

    [Display(Name = "Nom du contrat")]
    [StringLength(ReglesDuContrat.LongueurDuNom, ErrorMessage = "Ramenez le nom à 200 signes.")]
    public string? Nom { get; set; }

    [Display(Name = "Code")]
    [StringLength(ReglesDuContrat.LongueurDuCode, ErrorMessage = "Ramenez le code à 20 signes.")]
    public string? Code { get; set; }

    [Display(Name = "Début")]
    [Required(ErrorMessage = "Donnez le premier jour du contrat.")]
    public DateOnly? DebutLe { get; set; }

    [Display(Name = "Fin")]
    [Required(ErrorMessage = "Donnez le dernier jour du contrat.")]
    public DateOnly? FinLe { get; set; }

    [Display(Name = "Thèmes retenus")]
    [StringLength(4000, ErrorMessage = "Ramenez les thèmes à 4 000 signes.")]
    public string? Themes { get; set; }

    [Display(Name = "Quartiers couverts")]
    public List<Guid> Quartiers { get; set; } = [];

    public static FormulaireDeContrat De(ContratDeVille contrat) => new()
    {
        Version = contrat.Version,
        Nom = contrat.Nom,
        Code = contrat.Code,
        DebutLe = contrat.DebutLe,
        FinLe = contrat.FinLe,
        Themes = string.Join('\n', contrat.Themes),
        Quartiers = [.. contrat.Quartiers.Select(q => q.QuartierId)],
    };

    public TermesDuContrat EnTermes() => new(
        (Code ?? "").Trim().ToUpperInvariant(),
        (Nom ?? "").Trim(),
        DebutLe!.Value,
        FinLe!.Value,
        [.. (Themes ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
        Quartiers);
}
