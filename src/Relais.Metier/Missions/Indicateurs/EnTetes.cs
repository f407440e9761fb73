using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce que les colonnes d’un fichier inconnu ont l’air de contenir, d’après leurs en-têtes et leurs premières valeurs.</summary>
public static class EnTetes
{
    // Des nombres qui désignent : additionner ou comparer des codes de commune n’a pas de sens.
    private static readonly string[] Designent = ["code", "cod", "cog", "insee", "siren", "siret", "fid", "id", "identifiant", "dep", "reg", "epci", "com", "annee", "millesime"];
    private static readonly string[] Nomment = ["lib", "libelle", "nom", "label", "libgeo"];
    private static readonly string[] EstUnePart = ["taux", "tx", "part", "pct", "pourcentage"];
    private static readonly string[] EstUnQuantile = ["mediane", "median", "med", "revenu", "q2", "d5"];

    /// <summary>
    /// Un rôle par colonne. Au plus un code de territoire, celui des quartiers s’il y en a un ; au plus un nom, le premier ;
    /// les autres codes et les autres textes ne sont pas à garder.
    /// </summary>
    public static IReadOnlyList<RoleDeColonne> Deviner(IReadOnlyList<(string Cle, IReadOnlyList<string> Exemples)> colonnes)
    {
        (string Cle, IReadOnlyList<string> Exemples)[] lues = [.. colonnes];
        var territoire = Array.FindIndex(lues, c => c.Exemples.Any(e => CodeQpv.TryParse(e, null, out _)));
        if (territoire < 0) territoire = Array.FindIndex(lues, c => c.Cle.StartsWith("codgeo", StringComparison.Ordinal));
        if (territoire < 0) territoire = Array.FindIndex(lues, c => Mots(c.Cle).Any(m => m.StartsWith("cod", StringComparison.Ordinal)));
        var nom = Array.FindIndex(lues, c => Nomment.Contains(Mots(c.Cle)[0]) && !SontDesValeurs(c.Exemples));
        return [.. lues.Select((c, rang) => rang == territoire ? RoleDeColonne.Territoire : rang == nom ? RoleDeColonne.Nom : Deviner(c.Cle, c.Exemples))];
    }

    /// <summary>La nature d’une colonne de valeurs : une part se nomme taux ou pourcentage, un quantile médiane ou revenu ; le reste se compte.</summary>
    public static NatureDIndicateur DevinerLaNature(string cle) =>
        cle.Contains('%', StringComparison.Ordinal) || Mots(cle).Any(EstUnePart.Contains) ? NatureDIndicateur.Part
        : Mots(cle).Any(EstUnQuantile.Contains) ? NatureDIndicateur.Quantile
        : Mots(cle).Any(m => m.StartsWith("indice", StringComparison.Ordinal)) ? NatureDIndicateur.Indice
        : NatureDIndicateur.Effectif;

    private static RoleDeColonne Deviner(string cle, IReadOnlyList<string> exemples) =>
        Mots(cle)[0] == "note" ? RoleDeColonne.Note
        : SontDesValeurs(exemples) && !Mots(cle).Any(Designent.Contains) ? RoleDeColonne.Valeur
        : RoleDeColonne.Ignoree;

    private static bool SontDesValeurs(IReadOnlyList<string> exemples) => exemples.Count > 0 && exemples.All(e => EcritureDeValeur.Lire(e, out _) is not null);

    private static string[] Mots(string cle) => cle.Split('_');
}
