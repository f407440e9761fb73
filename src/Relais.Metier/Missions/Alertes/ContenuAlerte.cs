using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>La note flash : ce que l’auteur écrit (domaine, § 2.2).</summary>
public sealed record ContenuAlerte
{
    public const int LongueurDuTexte = 3_000;
    public const int LongueurDuLieu = 200;
    private static readonly TimeSpan AncienneteAuPlus = TimeSpan.FromDays(31);

    /// <summary>Quartier ; <c>null</c> hors de tout quartier.</summary>
    public Guid? QuartierId { get; init; }

    /// <summary>Lieu approché, à l’échelle de l’îlot.</summary>
    public string? Lieu { get; init; }

    public required string FamilleCode { get; init; }

    /// <summary>De 1 (information) à 5 (crise).</summary>
    public int Gravite { get; init; }

    /// <summary>Ce qui s’est passé : des faits.</summary>
    public required string Quoi { get; init; }

    /// <summary>Quand le fait a eu lieu (UTC).</summary>
    public DateTime FaitA { get; init; }

    /// <summary>Quand l’auteur l’a su (UTC).</summary>
    public DateTime ConnuA { get; init; }

    public FiabiliteDAlerte Fiabilite { get; init; }

    /// <summary>Bilan connu : nombres et dégâts, sans nom.</summary>
    public string? Bilan { get; init; }

    /// <summary>Services déjà informés.</summary>
    public string? DejaInformes { get; init; }

    public string? MesuresPrises { get; init; }

    /// <summary>Ce qui peut arriver dans les 24 à 72 heures.</summary>
    public string? Risque { get; init; }

    public string? Appui { get; init; }

    /// <summary>Quand l’auteur redonnera des nouvelles (UTC).</summary>
    public DateTime? ProchainPointA { get; init; }

    public NiveauDiffusion Niveau { get; init; }

    /// <summary>Le contenu sans les blancs qui ne disent rien : c’est lui qui est gardé.</summary>
    public ContenuAlerte Nettoye() => this with
    {
        Lieu = OuRien(Lieu),
        Quoi = Quoi.Trim().ReplaceLineEndings("\n"),
        Bilan = OuRien(Bilan),
        DejaInformes = OuRien(DejaInformes),
        MesuresPrises = OuRien(MesuresPrises),
        Risque = OuRien(Risque),
        Appui = OuRien(Appui),
    };

    public IReadOnlyList<Refus> Verifier(DateTime maintenant)
    {
        List<Refus> refus = [];
        if (Quoi.Length == 0) refus.Add(new AlerteSansFait());
        if (Quoi.Length > LongueurDuTexte) refus.Add(new AlerteTropLongue(Quoi.Length));
        if (Gravite is < 1 or > 5) refus.Add(new GraviteInconnue());
        if (FaitA > maintenant) refus.Add(new FaitAVenir());
        else if (FaitA < maintenant - AncienneteAuPlus) refus.Add(new FaitTropAncien());
        if (ConnuA < FaitA || ConnuA > maintenant) refus.Add(new ConnaissanceHorsDuTemps());
        if (ProchainPointA <= maintenant) refus.Add(new ProchainPointPasse());
        return refus;
    }

    private static string? OuRien(string? texte) => string.IsNullOrWhiteSpace(texte) ? null : texte.Trim().ReplaceLineEndings("\n");
}
