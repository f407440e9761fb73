namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Relève dans un texte libre ce qui désigne ou qualifie une personne : coordonnées, identifiants, noms, et les mots
/// qui touchent à sa santé, sa religion, son origine, ses opinions ou des infractions qu’on lui prête.
/// Sans état : une seule instance peut servir à tous. Temps proportionnel à la longueur du texte (ADR 0020).
/// </summary>
public sealed class GardeDuTexte
{
    private readonly ReglesDesLexiques _lexiques = new();

    /// <summary>Les passages à revoir, dans l’ordre du texte, sans recouvrement ; toujours les mêmes pour un même texte.</summary>
    public IReadOnlyList<Reperage> Examiner(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        var lu = new TexteLu(texte);
        var noms = ReglesDesNoms.Chercher(lu).ToList();
        IEnumerable<Trouvaille> trouvailles =
        [
            .. Coordonnees.Chercher(lu),
            .. Identifiants.Chercher(lu),
            .. Naissances.Chercher(lu, noms),
            .. Adresses.Chercher(lu),
            .. noms,
            .. _lexiques.Chercher(lu, noms),
        ];
        return [.. SansRecouvrement(trouvailles).Select(t => Expliquer(t, texte))];
    }

    // Le motif formel l’emporte sur le nom, le nom sur le lexique (ordre de l’énumération) ; entre lexiques, le plus long.
    private static IEnumerable<Trouvaille> SansRecouvrement(IEnumerable<Trouvaille> trouvailles)
    {
        var retenues = new List<Trouvaille>();
        foreach (var t in trouvailles.OrderBy(t => t.Categorie < CategorieDeRisque.Sante ? t.Categorie : CategorieDeRisque.Sante)
            .ThenByDescending(t => t.Longueur).ThenBy(t => t.Categorie).ThenBy(t => t.Debut))
        {
            if (!retenues.Exists(r => t.Debut < r.Fin && r.Debut < t.Fin))
                retenues.Add(t);
        }

        return retenues.OrderBy(t => t.Debut);
    }

    private static Reperage Expliquer(Trouvaille t, string texte)
    {
        var (pourquoi, conseil, remplacement) = Explications.De(t.Categorie);
        return new(t.Categorie, t.Debut, t.Longueur, texte[t.Debut..t.Fin], pourquoi, conseil, remplacement);
    }
}
