using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Ce qui se refuse dans ce que remplit celui qui agit.</summary>
internal static class VerificationDeSuite
{
    private const int AnneesAuPlus = 2;

    public static IReadOnlyList<Refus> Verifier(DemandeDAction demande, SuiteDonnee suite, DateOnly aujourdhui)
    {
        List<Refus> refus = [.. demande.Exiges.Where(c => !EstRempli(c, suite)).Select(c => new ChampDeSuiteManquant(c))];
        if (demande.Champs.Contains(ChampDeSuite.Echeance) && suite.Echeance is { } echeance)
        {
            if (echeance <= aujourdhui) refus.Add(new DateDePropositionPassee(nameof(SuiteDonnee.Echeance)));
            if (echeance > aujourdhui.AddYears(AnneesAuPlus)) refus.Add(new DateDePropositionTropLointaine(nameof(SuiteDonnee.Echeance)));
        }

        if (suite.Lien is { } lien && !EstUnLien(lien)) refus.Add(new LienDePreuveInvalide());
        refus.AddRange(Longueurs(suite).Where(l => l.Texte?.Length > l.Maximum).Select(l => new TexteDePropositionTropLong(l.Champ, l.Maximum)));
        return refus;
    }

    private static bool EstRempli(ChampDeSuite champ, SuiteDonnee suite) => champ switch
    {
        ChampDeSuite.Pilote => suite.Pilote is not null,
        ChampDeSuite.Service => suite.Service is not null,
        ChampDeSuite.Echeance => suite.Echeance is not null,
        ChampDeSuite.Motif => suite.Motif is not null,
        ChampDeSuite.PartPublique => suite.PartPublique is not null,
        _ => suite.Preuve is not null || suite.Lien is not null || suite.PieceId is not null,
    };

    private static bool EstUnLien(string lien) => Uri.TryCreate(lien, UriKind.Absolute, out var adresse) && (adresse.Scheme == Uri.UriSchemeHttps || adresse.Scheme == Uri.UriSchemeHttp);

    private static IEnumerable<(string Champ, string? Texte, int Maximum)> Longueurs(SuiteDonnee suite) =>
    [
        (nameof(suite.Pilote), suite.Pilote, SuiteDonnee.LongueurCourte),
        (nameof(suite.Service), suite.Service, SuiteDonnee.LongueurCourte),
        (nameof(suite.Motif), suite.Motif, SuiteDonnee.LongueurDuTexte),
        (nameof(suite.PartPublique), suite.PartPublique, SuiteDonnee.LongueurDuTexte),
        (nameof(suite.Preuve), suite.Preuve, SuiteDonnee.LongueurDuTexte),
        (nameof(suite.Lien), suite.Lien, SuiteDonnee.LongueurDuTexte),
    ];
}
