using System.Security.Cryptography;
using System.Text.Json;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

/// <summary>Ce que l’auteur écrit, à la saisie comme à la correction.</summary>
public sealed record ContenuObservation
{
    public const int LongueurDuTexte = 5_000;
    public const int LongueurDuLieu = 200;
    private static readonly DateOnly PremierJour = new(2015, 1, 1);

    /// <summary>Quartier observé ; <c>null</c> hors de tout quartier.</summary>
    public Guid? QuartierId { get; init; }

    /// <summary>Poche suivie hors de tout quartier, s’il y a lieu.</summary>
    public Guid? PocheId { get; init; }

    /// <summary>Code INSEE de la commune, quand il n’y a ni quartier ni poche.</summary>
    public string? CommuneCode { get; init; }

    public NatureObservation Nature { get; init; }

    public required string ThemeCode { get; init; }

    public required string Texte { get; init; }

    public DateOnly ObserveLe { get; init; }

    public NiveauDiffusion Niveau { get; init; }

    /// <summary><c>null</c> tant que l’auteur ne la dit pas.</summary>
    public CategorieDeSource? Source { get; init; }

    public Fiabilite? Fiabilite { get; init; }

    /// <summary>Lieu en clair, à l’échelle de l’îlot (« place du marché »).</summary>
    public string? Lieu { get; init; }

    public PointApproche? Point { get; init; }

    public ActeurCite? Acteur { get; init; }

    /// <summary>Le contenu sans les blancs qui ne disent rien : c’est lui qui est comparé et gardé.</summary>
    public ContenuObservation Nettoye() => this with
    {
        PocheId = QuartierId is null ? PocheId : null,
        CommuneCode = QuartierId is null && PocheId is null ? OuRien(CommuneCode) : null,
        Texte = Texte.Trim().ReplaceLineEndings("\n"),
        Lieu = OuRien(Lieu),
        Acteur = Acteur is null || OuRien(Acteur.Structure) is not { } structure ? null : new ActeurCite(structure, OuRien(Acteur.Fonction)),
    };

    /// <summary>SHA-256 du contenu nettoyé, en hexadécimal : le même formulaire renvoyé se reconnaît, même corrigé depuis.</summary>
    public string Empreinte() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    public IReadOnlyList<Refus> Verifier(DateOnly aujourdhui)
    {
        List<Refus> refus = [];
        if (Texte.Length == 0) refus.Add(new ObservationVide());
        if (Texte.Length > LongueurDuTexte) refus.Add(new ObservationTropLongue(Texte.Length));
        if (QuartierId is null && PocheId is null && CommuneCode is null && Lieu is null && Point is null) refus.Add(new LieuInconnu());
        if (ObserveLe > aujourdhui) refus.Add(new ObservationFuture());
        if (ObserveLe < PremierJour) refus.Add(new ObservationTropAncienne());
        return refus;
    }

    /// <summary>Ce qui sépare deux contenus, dans les mots de l’écran.</summary>
    /// <param name="apres">Nouveau contenu.</param>
    /// <param name="nommer">Nom d’un quartier et libellé d’un thème, comme affichés.</param>
    public IReadOnlyList<Modification> Comparer(ContenuObservation apres, NomsAffiches nommer)
    {
        List<Modification> modifications = [];
        Noter("Texte", Texte, apres.Texte);
        Noter("Nature", Nature.Libelle(), apres.Nature.Libelle());
        Noter("Thème", nommer.Theme(ThemeCode), nommer.Theme(apres.ThemeCode));
        Noter("Quartier", nommer.Quartier(QuartierId), nommer.Quartier(apres.QuartierId));
        Noter("Hors quartier", nommer.HorsQuartier(PocheId, CommuneCode), nommer.HorsQuartier(apres.PocheId, apres.CommuneCode));
        Noter("Date de l’observation", ObserveLe.ToString("d MMMM yyyy", Mois.Francais), apres.ObserveLe.ToString("d MMMM yyyy", Mois.Francais));
        Noter("Niveau de diffusion", Niveau.Libelle(), apres.Niveau.Libelle());
        Noter("Source", Source?.Libelle(), apres.Source?.Libelle());
        Noter("Fiabilité", Fiabilite?.Libelle(), apres.Fiabilite?.Libelle());
        Noter("Lieu", Lieu, apres.Lieu);
        Noter("Point approché", Point is null ? null : $"{Point.Latitude}, {Point.Longitude}", apres.Point is null ? null : $"{apres.Point.Latitude}, {apres.Point.Longitude}");
        Noter("Acteur", Acteur?.ToString(), apres.Acteur?.ToString());
        return modifications;

        void Noter(string champ, string? avant, string? nouveau)
        {
            if (!string.Equals(avant, nouveau, StringComparison.Ordinal)) modifications.Add(new(champ, avant, nouveau));
        }
    }

    private static string? OuRien(string? texte) => string.IsNullOrWhiteSpace(texte) ? null : texte.Trim();
}
