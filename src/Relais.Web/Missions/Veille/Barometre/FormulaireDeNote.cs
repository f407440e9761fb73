using System.ComponentModel.DataAnnotations;
using Relais.Metier.Missions.Veille.Barometre;

namespace Relais.Web.Missions.Veille.Barometre;

/// <summary>La note telle que le téléphone l’envoie.</summary>
public sealed class FormulaireDeNote
{
    /// <summary>Une note par axe ; vide, l’auteur ne sait pas.</summary>
    public Dictionary<Axe, int?> Notes { get; set; } = [];

    [Display(Name = "Confiance")]
    [Required(ErrorMessage = "Dites quelle confiance vous avez dans ces notes.")]
    public Confiance? Confiance { get; set; }

    [Display(Name = "Le fait qui motive ces notes")]
    public string? Motif { get; set; }

    public static FormulaireDeNote De(ContenuDeNote contenu) => new()
    {
        Notes = Enum.GetValues<Axe>().ToDictionary(a => a, contenu.Scores.De),
        Confiance = contenu.Confiance,
        Motif = contenu.Motif,
    };

    public ContenuDeNote Contenu() => new(Scores.Lire(Notes), Confiance ?? default, Motif ?? "");
}
