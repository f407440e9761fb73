using System.ComponentModel.DataAnnotations;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Web.Missions.Alertes;

/// <summary>La note flash, telle qu’on la remplit. Les heures sont celles de la préfecture.</summary>
public sealed class FormulaireDAlerte
{
    private const string TropLong = "Mille signes au plus : abrégez.";

    [Display(Name = "Gravité")]
    [Required(ErrorMessage = "Choisissez la gravité, de 1 à 5.")]
    public int? Gravite { get; set; }

    [Display(Name = "Famille")]
    [Required(ErrorMessage = "Choisissez une famille dans la liste.")]
    public string? FamilleCode { get; set; }

    [Display(Name = "Quartier")]
    public string? QuartierId { get; set; }

    [Display(Name = "Ce qui se passe")]
    public string? Quoi { get; set; }

    [Display(Name = "Lieu approché")]
    [StringLength(ContenuAlerte.LongueurDuLieu, ErrorMessage = "Le lieu tient en 200 signes : abrégez-le.")]
    public string? Lieu { get; set; }

    [Display(Name = "Quand cela a commencé")]
    public DateTime? FaitA { get; set; }

    [Display(Name = "Quand vous l’avez su")]
    public DateTime? ConnuA { get; set; }

    [Display(Name = "D’où vient l’information")]
    public FiabiliteDAlerte Fiabilite { get; set; }

    [Display(Name = "Bilan connu")]
    [StringLength(1000, ErrorMessage = TropLong)]
    public string? Bilan { get; set; }

    [Display(Name = "Qui est déjà informé")]
    [StringLength(1000, ErrorMessage = TropLong)]
    public string? DejaInformes { get; set; }

    [Display(Name = "Mesures prises")]
    [StringLength(1000, ErrorMessage = TropLong)]
    public string? MesuresPrises { get; set; }

    [Display(Name = "Ce qui peut arriver dans les 24 à 72 heures")]
    [StringLength(1000, ErrorMessage = TropLong)]
    public string? Risque { get; set; }

    [Display(Name = "Appui demandé")]
    [StringLength(1000, ErrorMessage = TropLong)]
    public string? Appui { get; set; }

    [Display(Name = "Prochaines nouvelles")]
    public DateTime? ProchainPointA { get; set; }

    [Display(Name = "Diffusion")]
    public NiveauDiffusion Niveau { get; set; } = NiveauDiffusion.PrefetCabinet;

    [Display(Name = "Garder ces passages, parce que…")]
    [StringLength(500, ErrorMessage = "Le motif tient en 500 signes.")]
    public string? MotifDeConservation { get; set; }

    public List<AppelCoche> Appels { get; set; } = [];

    public ContenuAlerte Contenu(Horloge horloge)
    {
        var maintenant = horloge.Maintenant;
        var fait = FaitA is { } saisi ? AuPlusTard(horloge.Utc(saisi), maintenant) : maintenant;
        return new()
        {
            QuartierId = Guid.TryParse(QuartierId, out var quartier) ? quartier : null,
            Lieu = Lieu,
            FamilleCode = FamilleCode ?? "",
            Gravite = Gravite ?? 0,
            Quoi = Quoi ?? "",
            FaitA = fait,
            ConnuA = ConnuA is { } connu ? AuPlusTard(horloge.Utc(connu), maintenant) : fait,
            Fiabilite = Fiabilite,
            Bilan = Bilan,
            DejaInformes = DejaInformes,
            MesuresPrises = MesuresPrises,
            Risque = Risque,
            Appui = Appui,
            ProchainPointA = ProchainPointA is { } prochain ? horloge.Utc(prochain) : null,
            Niveau = Niveau,
        };
    }

    /// <summary>Les appels cochés ; une heure plus tardive que la saisie est celle de la veille.</summary>
    /// <param name="saisiA">Quand la note a été écrite (UTC) : maintenant, ou plus tôt si elle a attendu dans un téléphone.</param>
    public IReadOnlyList<AppelPasse> AppelsPasses(Horloge horloge, DateTime? saisiA = null)
    {
        var local = horloge.Local(saisiA < horloge.Maintenant ? saisiA.Value : horloge.Maintenant);
        return [.. Appels.Where(a => a.EstAppele).Select(a =>
        {
            var heure = a.Heure ?? TimeOnly.FromDateTime(local);
            var jour = DateOnly.FromDateTime(local);
            return new AppelPasse(a.Fonction, horloge.Utc((heure > TimeOnly.FromDateTime(local) ? jour.AddDays(-1) : jour).ToDateTime(heure)));
        })];
    }

    // Un champ d'heure n'a pas de secondes : la minute en cours n'est pas l'avenir.
    private static DateTime AuPlusTard(DateTime instant, DateTime maintenant) => instant > maintenant && instant - maintenant < TimeSpan.FromMinutes(1) ? maintenant : instant;

    /// <summary>« Appelé à … ».</summary>
    public sealed class AppelCoche
    {
        public string Fonction { get; set; } = "";

        public bool EstAppele { get; set; }

        public TimeOnly? Heure { get; set; }
    }
}
