using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>La description d’un indicateur, telle qu’un administrateur la saisit.</summary>
public sealed class FormulaireDIndicateur
{
    [Display(Name = "Code")]
    public string? Code { get; set; }

    public Guid Version { get; set; }

    [Display(Name = "Libellé")]
    [StringLength(200, ErrorMessage = "Le libellé tient en 200 signes : abrégez-le.")]
    public string? Libelle { get; set; }

    [Display(Name = "Définition")]
    [StringLength(2000, ErrorMessage = "La définition tient en 2 000 signes : abrégez-la.")]
    public string? Definition { get; set; }

    [Display(Name = "Thème")]
    [StringLength(80, ErrorMessage = "Le thème tient en 80 signes.")]
    public string? Theme { get; set; }

    [Display(Name = "Unité")]
    public Unite Unite { get; set; }

    [Display(Name = "Nature")]
    public NatureDIndicateur Nature { get; set; }

    [Display(Name = "Lecture")]
    public SensDIndicateur Sens { get; set; }

    [Display(Name = "Source")]
    [StringLength(200, ErrorMessage = "La source tient en 200 signes.")]
    public string? Source { get; set; }

    [Display(Name = "Producteur")]
    [StringLength(120, ErrorMessage = "Le producteur tient en 120 signes.")]
    public string? Producteur { get; set; }

    [Display(Name = "Niveau le plus fin publié")]
    public NiveauGeographique NiveauLePlusFin { get; set; }

    [Display(Name = "Se somme d’un territoire à l’autre")]
    public bool EstSommable { get; set; }

    [Display(Name = "Règle de secret")]
    [StringLength(500, ErrorMessage = "La règle tient en 500 signes.")]
    public string? RegleDeSecret { get; set; }

    [Display(Name = "Cacher les effectifs plus petits que")]
    public int? Seuil { get; set; }

    [Display(Name = "Place parmi les indicateurs clés")]
    [Range(1, 99, ErrorMessage = "Écrivez une place de 1 à 99, ou laissez vide.")]
    public int? RangCle { get; set; }

    public static IReadOnlyList<SelectListItem> Unites { get; } = Choix<Unite>(u => u.Libelle());

    public static IReadOnlyList<SelectListItem> Natures { get; } = Choix<NatureDIndicateur>(n => n.Libelle());

    public static IReadOnlyList<SelectListItem> Lectures { get; } = Choix<SensDIndicateur>(s => s.Libelle());

    public static IReadOnlyList<SelectListItem> Niveaux { get; } = Choix<NiveauGeographique>(n => n.Libelle());

    public static FormulaireDIndicateur De(Indicateur i) => new()
    {
        Code = i.Code,
        Version = i.Version,
        Libelle = i.Libelle,
        Definition = i.Definition,
        Theme = i.Theme,
        Unite = i.Unite,
        Nature = i.Nature,
        Sens = i.Sens,
        Source = i.Source,
        Producteur = i.Producteur,
        NiveauLePlusFin = i.NiveauLePlusFin,
        EstSommable = i.EstSommable,
        RegleDeSecret = i.RegleDeSecret,
        Seuil = i.Seuil,
        RangCle = i.RangCle,
    };

    public DescriptionDIndicateur Traduire() => new(
        Libelle ?? "", Definition ?? "", Theme ?? "", Unite, Nature, Sens, Source ?? "", Producteur ?? "", NiveauLePlusFin, EstSommable, RegleDeSecret ?? "", Seuil, RangCle);

    private static List<SelectListItem> Choix<T>(Func<T, string> libelle)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(v => new SelectListItem(libelle(v), v.ToString()))];
}
