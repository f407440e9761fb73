using Relais.Metier.Missions.Veille.Garde;

namespace Relais.Web.Missions.Veille;

/// <summary>Un texte coupé à des passages, pour les montrer en place.</summary>
/// <param name="Numero">Numéro du passage, à partir de 1 ; <c>null</c> entre deux passages.</param>
internal sealed record TexteSurligne(string Texte, int? Numero)
{
    public static IEnumerable<TexteSurligne> Decouper(string texte, IReadOnlyList<Reperage> reperages) =>
        Decouper(texte, [.. reperages.Select(r => (r.Debut, r.Debut + r.Longueur))]);

    public static IEnumerable<TexteSurligne> Decouper(string texte, IReadOnlyList<(int Debut, int Fin)> passages)
    {
        var place = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var (debut, fin) = passages[i];
            if (debut > place) yield return new(texte[place..debut], null);
            yield return new(texte[debut..fin], i + 1);
            place = fin;
        }

        if (place < texte.Length) yield return new(texte[place..], null);
    }

    /// <summary>Le texte où ce passage est remplacé par ce que la garde propose.</summary>
    public static string Remplacer(string texte, Reperage reperage) => string.Concat(texte.AsSpan(0, reperage.Debut), reperage.Remplacement, texte.AsSpan(reperage.Debut + reperage.Longueur));
}
