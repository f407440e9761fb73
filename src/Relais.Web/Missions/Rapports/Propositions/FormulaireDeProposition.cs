using System.ComponentModel.DataAnnotations;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Ce que l’auteur remplit, au dépôt comme à la correction.</summary>
public sealed class FormulaireDeProposition
{
    [Display(Name = "Ce que vous proposez")]
    [StringLength(ContenuDeProposition.LongueurDeLObjet, ErrorMessage = "L’objet tient en 160 signes : abrégez-le.")]
    public string? Objet { get; set; }

    [Display(Name = "Pourquoi et comment")]
    public string? Texte { get; set; }

    [Display(Name = "Effet attendu")]
    public string? EffetAttendu { get; set; }

    [Display(Name = "À qui")]
    public TypeDeDestinataire Destinataire { get; set; }

    [Display(Name = "Lequel")]
    public string? Precision { get; set; }

    [Display(Name = "Coût estimé, en euros")]
    public string? Cout { get; set; }

    [Display(Name = "Souhaitée pour le")]
    public DateOnly? SouhaiteePourLe { get; set; }

    [Display(Name = "Quartier")]
    public string? QuartierId { get; set; }

    [Display(Name = "Thème")]
    public string? ThemeCode { get; set; }

    [Display(Name = "Qui a exprimé le besoin")]
    public string? Demandeurs { get; set; }

    [Display(Name = "Diffusion")]
    public NiveauDiffusion Niveau { get; set; }

    [Display(Name = "Garder ces passages, parce que…")]
    [StringLength(500, ErrorMessage = "Le motif tient en 500 signes.")]
    public string? MotifDeConservation { get; set; }

    public List<string> Sources { get; set; } = [];

    public static FormulaireDeProposition De(ContenuDeProposition contenu) => new()
    {
        Objet = contenu.Objet,
        Texte = contenu.Texte,
        EffetAttendu = contenu.EffetAttendu,
        Destinataire = contenu.Destinataire.Type,
        Precision = contenu.Destinataire.Precision,
        Cout = contenu.Cout?.EnEuros.ToString("0.##", Mois.Francais),
        SouhaiteePourLe = contenu.SouhaiteePourLe,
        QuartierId = contenu.QuartierId?.ToString() ?? "",
        ThemeCode = contenu.ThemeCode,
        Demandeurs = contenu.Demandeurs,
        Niveau = contenu.Niveau,
    };

    /// <summary>Faux quand un coût est écrit et n’est pas un montant.</summary>
    public bool CoutEstLisible => string.IsNullOrWhiteSpace(Cout) || Montant.TryParse(Cout, null, out _);

    public ContenuDeProposition Contenu() => new()
    {
        Objet = Objet ?? "",
        Texte = Texte ?? "",
        EffetAttendu = EffetAttendu ?? "",
        Destinataire = new(Destinataire, Precision),
        Cout = Montant.TryParse(Cout, null, out var montant) ? montant : null,
        SouhaiteePourLe = SouhaiteePourLe,
        QuartierId = Guid.TryParse(QuartierId, out var quartier) ? quartier : null,
        ThemeCode = ThemeCode ?? "",
        Demandeurs = Demandeurs,
        Niveau = Niveau,
    };
}
