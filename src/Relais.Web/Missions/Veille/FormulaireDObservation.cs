using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Web.Missions.Veille;

/// <summary>Ce que l’auteur remplit, à la saisie comme à la correction.</summary>
public sealed class FormulaireDObservation
{
    private const string Poche = "poche:";
    private const string Commune = "commune:";

    [Display(Name = "Quartier")]
    public string? QuartierId { get; set; }

    /// <summary>Où, hors quartier : « poche:identifiant » ou « commune:code ».</summary>
    [Display(Name = "Où, hors quartier")]
    public string? HorsQuartier { get; set; }

    [Display(Name = "Nature")]
    [Required(ErrorMessage = "Dites de quelle nature est l’observation.")]
    public NatureObservation? Nature { get; set; }

    [Display(Name = "Thème")]
    public string ThemeCode { get; set; } = "";

    [Display(Name = "Ce que vous avez observé")]
    public string? Texte { get; set; }

    [Display(Name = "Date de l’observation")]
    public DateOnly? ObserveLe { get; set; }

    [Display(Name = "Lieu")]
    [StringLength(ContenuObservation.LongueurDuLieu, ErrorMessage = "Le lieu tient en 200 signes : abrégez-le.")]
    public string? Lieu { get; set; }

    [Display(Name = "Source")]
    public CategorieDeSource? Source { get; set; }

    [Display(Name = "Fiabilité")]
    public Fiabilite? Fiabilite { get; set; }

    [Display(Name = "Diffusion")]
    public NiveauDiffusion Niveau { get; set; }

    [Display(Name = "Structure concernée")]
    [StringLength(200, ErrorMessage = "Le nom de la structure tient en 200 signes : abrégez-le.")]
    public string? ActeurStructure { get; set; }

    [Display(Name = "Fonction rencontrée")]
    [StringLength(200, ErrorMessage = "La fonction tient en 200 signes : abrégez-la.")]
    public string? ActeurFonction { get; set; }

    /// <summary>Position donnée par l’appareil, arrondie à 100 m avant d’être gardée.</summary>
    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public List<MotifSaisi> Motifs { get; set; } = [];

    public static string DePoche(Guid id) => $"{Poche}{id}";

    public static string DeCommune(string code) => $"{Commune}{code}";

    public static FormulaireDObservation De(ContenuObservation contenu) => new()
    {
        QuartierId = contenu.QuartierId?.ToString() ?? "",
        HorsQuartier = contenu.PocheId is { } poche ? DePoche(poche) : contenu.CommuneCode is { } commune ? DeCommune(commune) : null,
        Nature = contenu.Nature,
        ThemeCode = contenu.ThemeCode,
        Texte = contenu.Texte,
        ObserveLe = contenu.ObserveLe,
        Lieu = contenu.Lieu,
        Source = contenu.Source,
        Fiabilite = contenu.Fiabilite,
        Niveau = contenu.Niveau,
        ActeurStructure = contenu.Acteur?.Structure,
        ActeurFonction = contenu.Acteur?.Fonction,
        Latitude = contenu.Point?.Latitude.ToString(CultureInfo.InvariantCulture),
        Longitude = contenu.Point?.Longitude.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>La suite d’une observation se passe où elle s’est passée, sur le même thème.</summary>
    public void Suivre(ContenuObservation precedente)
    {
        var origine = De(precedente);
        (QuartierId, HorsQuartier, ThemeCode, Lieu, Niveau) = (origine.QuartierId, origine.HorsQuartier, origine.ThemeCode, origine.Lieu, origine.Niveau);
    }

    public ContenuObservation Contenu(DateOnly aujourdhui) => new()
    {
        QuartierId = Guid.TryParse(QuartierId, out var quartier) ? quartier : null,
        PocheId = Guid.TryParse(Apres(Poche), out var poche) ? poche : null,
        CommuneCode = Apres(Commune),
        Nature = Nature ?? default,
        ThemeCode = ThemeCode ?? "",
        Texte = Texte ?? "",
        ObserveLe = ObserveLe ?? aujourdhui,
        Niveau = Niveau,
        Source = Source,
        Fiabilite = Fiabilite,
        Lieu = Lieu,
        Point = Point(),
        Acteur = ActeurStructure is null ? null : new ActeurCite(ActeurStructure, ActeurFonction),
    };

    public IReadOnlyList<MotifDeConservation> MotifsDonnes() =>
        [.. Motifs.Where(m => !string.IsNullOrWhiteSpace(m.Motif)).Select(m => new MotifDeConservation(m.Categorie, m.Extrait, m.Motif!.Trim()))];

    private string? Apres(string prefixe) =>
        HorsQuartier?.StartsWith(prefixe, StringComparison.Ordinal) == true ? HorsQuartier[prefixe.Length..] : null;

    private PointApproche? Point() => Lire(Latitude) is { } latitude && Lire(Longitude) is { } longitude && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
        ? PointApproche.De(latitude, longitude)
        : null;

    private static double? Lire(string? texte) =>
        double.TryParse(texte, NumberStyles.Float, CultureInfo.InvariantCulture, out var nombre) && double.IsFinite(nombre) ? nombre : null;

    /// <summary>Pourquoi un passage signalé est gardé.</summary>
    public sealed class MotifSaisi
    {
        public string Categorie { get; set; } = "";

        public string Extrait { get; set; } = "";

        [StringLength(500, ErrorMessage = "Le motif tient en 500 signes.")]
        public string? Motif { get; set; }
    }
}
