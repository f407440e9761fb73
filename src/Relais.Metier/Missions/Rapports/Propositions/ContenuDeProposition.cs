using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Ce que le délégué écrit, au dépôt comme à la correction.</summary>
public sealed record ContenuDeProposition
{
    public const int LongueurDeLObjet = 160;
    public const int LongueurDuTexte = 4_000;
    public const int LongueurDeLEffet = 1_000;
    public const int LongueurDesDemandeurs = 200;

    /// <summary>Ce qui est proposé, en une ligne.</summary>
    public required string Objet { get; init; }

    /// <summary>Pourquoi et comment.</summary>
    public required string Texte { get; init; }

    public required string EffetAttendu { get; init; }

    public required Destinataire Destinataire { get; init; }

    public Montant? Cout { get; init; }

    /// <summary>Jour avant lequel elle serait utile.</summary>
    public DateOnly? SouhaiteePourLe { get; init; }

    /// <summary>Quartier ; <c>null</c> pour tout le département.</summary>
    public Guid? QuartierId { get; init; }

    public required string ThemeCode { get; init; }

    /// <summary>Structures ou fonctions qui ont exprimé le besoin : c’est à elles que l’on rendra la réponse.</summary>
    public string? Demandeurs { get; init; }

    public NiveauDiffusion Niveau { get; init; }

    public ContenuDeProposition Nettoye() => this with
    {
        Objet = Objet.Trim(),
        Texte = Texte.Trim().ReplaceLineEndings("\n"),
        EffetAttendu = EffetAttendu.Trim().ReplaceLineEndings("\n"),
        Destinataire = Destinataire with { Precision = Destinataire.DemandeUnePrecision ? OuRien(Destinataire.Precision) : null },
        Demandeurs = OuRien(Demandeurs),
    };

    /// <param name="aujourdhui">Jour du dépôt.</param>
    /// <param name="avant">Contenu déjà enregistré : une date passée qui n’y change pas n’est pas refusée.</param>
    public IReadOnlyList<Refus> Verifier(DateOnly aujourdhui, ContenuDeProposition? avant = null)
    {
        List<Refus> refus = [];
        if (Objet.Length == 0) refus.Add(new PropositionSansObjet());
        if (Texte.Length == 0) refus.Add(new PropositionSansTexte());
        if (EffetAttendu.Length == 0) refus.Add(new EffetAttenduManquant());
        if (Objet.Length > LongueurDeLObjet) refus.Add(new TexteDePropositionTropLong(nameof(Objet), LongueurDeLObjet));
        if (Texte.Length > LongueurDuTexte) refus.Add(new TexteDePropositionTropLong(nameof(Texte), LongueurDuTexte));
        if (EffetAttendu.Length > LongueurDeLEffet) refus.Add(new TexteDePropositionTropLong(nameof(EffetAttendu), LongueurDeLEffet));
        if (Demandeurs?.Length > LongueurDesDemandeurs) refus.Add(new TexteDePropositionTropLong(nameof(Demandeurs), LongueurDesDemandeurs));
        if (Destinataire.Precision?.Length > Destinataire.LongueurDeLaPrecision) refus.Add(new TexteDePropositionTropLong("Precision", Destinataire.LongueurDeLaPrecision));
        if (Destinataire is { DemandeUnePrecision: true, Precision: null }) refus.Add(new DestinataireImprecis());
        if (Destinataire.EstLePrefet && Niveau is not (NiveauDiffusion.PrefetCabinet or NiveauDiffusion.ServicesEtat)) refus.Add(new LePrefetNeLiraitPas());
        if (Cout is { EnEuros: < 0 }) refus.Add(new CoutNegatif());
        if (SouhaiteePourLe < aujourdhui && SouhaiteePourLe != avant?.SouhaiteePourLe) refus.Add(new DateDePropositionPassee(nameof(SouhaiteePourLe)));
        return refus;
    }

    /// <summary>Ce qui sépare deux contenus, dans les mots de l’écran.</summary>
    public IReadOnlyList<Modification> Comparer(ContenuDeProposition apres, Func<Guid?, string> quartier, Func<string, string> theme)
    {
        List<Modification> modifications = [];
        Noter("Objet", Objet, apres.Objet);
        Noter("Texte", Texte, apres.Texte);
        Noter("Effet attendu", EffetAttendu, apres.EffetAttendu);
        Noter("Destinataire", Destinataire.ToString(), apres.Destinataire.ToString());
        Noter("Coût", Cout?.ToString(), apres.Cout?.ToString());
        Noter("Souhaitée pour le", Jour(SouhaiteePourLe), Jour(apres.SouhaiteePourLe));
        Noter("Quartier", quartier(QuartierId), quartier(apres.QuartierId));
        Noter("Thème", theme(ThemeCode), theme(apres.ThemeCode));
        Noter("Demandée par", Demandeurs, apres.Demandeurs);
        Noter("Niveau de diffusion", Niveau.Libelle(), apres.Niveau.Libelle());
        return modifications;

        void Noter(string champ, string? avant, string? nouveau)
        {
            if (!string.Equals(avant, nouveau, StringComparison.Ordinal)) modifications.Add(new(champ, avant, nouveau));
        }
    }

    private static string? Jour(DateOnly? jour) => jour?.ToString("d MMMM yyyy", Mois.Francais);

    private static string? OuRien(string? texte) => string.IsNullOrWhiteSpace(texte) ? null : texte.Trim();
}
