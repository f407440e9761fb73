using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Pilotage;

/// <summary>
/// Lit une liste d’adresses ou de coordonnées comme elle vient : une par ligne, avec ou sans en-tête, séparée par « ; », par
/// une tabulation ou par « , », à la virgule ou au point décimal. Aucune ligne n’arrête les autres.
/// </summary>
/// <example><c>43,12;5,93</c>, <c>43.12 5.93</c> et <c>8 rue du Port, 99000 Port-Brenne</c> se lisent sans en-tête.</example>
public static class ListeALocaliser
{
    public const int LignesAuPlus = 2_000;
    private const int AdresseLaPlusCourte = 3;
    private const int AdresseLaPlusLongue = 200;
    private static readonly char[] Separateurs = ['\t', ';', ','];
    private static readonly string[] Latitudes = ["latitude", "lat", "y"];
    private static readonly string[] Longitudes = ["longitude", "lon", "lng", "long", "x"];

    // Dans l’ordre où une adresse s’écrit.
    private static readonly string[][] Adresses =
    [
        ["numero", "num", "no"], ["adresse", "address", "adresse_complete", "voie", "nom_voie", "rue", "libelle_voie"], ["complement"], ["code_postal", "cp", "codepostal"], ["commune", "ville", "nom_commune"],
    ];

    /// <returns>Une entrée par ligne non vide, l’en-tête exclu.</returns>
    public static IReadOnlyList<LigneALocaliser> Lire(string texte)
    {
        List<(int Numero, string Texte)> lignes = [.. texte.Split('\n').Select((l, i) => (i + 1, l.Trim('\r', ' ', '\uFEFF'))).Where(l => l.Item2.Length > 0)];
        if (lignes.Count == 0) return [];
        return EnTete(lignes[0].Texte) is { } entete
            ? [.. lignes.Skip(1).Select(l => SelonLEnTete(l.Numero, l.Texte, entete))]
            : [.. lignes.Select(l => SansEnTete(l.Numero, l.Texte))];
    }

    private static (char Separateur, int? Latitude, int? Longitude, IReadOnlyList<int> Adresse)? EnTete(string ligne)
    {
        if (ligne.Any(char.IsDigit)) return null;
        foreach (var separateur in Separateurs)
        {
            var noms = Decouper(ligne, separateur).ConvertAll(n => TexteNormalise.De(n).Replace(' ', '_').Replace('-', '_'));
            var (latitude, longitude) = (noms.FindIndex(Latitudes.Contains), noms.FindIndex(Longitudes.Contains));
            List<int> adresse = [.. Adresses.Select(alias => noms.FindIndex(alias.Contains)).Where(i => i >= 0)];
            if (latitude >= 0 && longitude >= 0) return (separateur, latitude, longitude, adresse);
            if (noms.Exists(n => Adresses[1].Contains(n))) return (separateur, null, null, adresse);
        }

        return null;
    }

    private static LigneALocaliser SelonLEnTete(int numero, string ligne, (char Separateur, int? Latitude, int? Longitude, IReadOnlyList<int> Adresse) entete)
    {
        var cases = Decouper(ligne, entete.Separateur);
        if (entete is { Latitude: { } y, Longitude: { } x })
        {
            var (latitude, longitude) = (Case(cases, y), Case(cases, x));
            if (latitude.Length + longitude.Length > 0) return Point(numero, ligne, Degres(latitude), Degres(longitude));
        }

        return Adresse(numero, ligne, string.Join(' ', entete.Adresse.Select(i => Case(cases, i)).Where(c => c.Length > 0)));
    }

    private static LigneALocaliser SansEnTete(int numero, string ligne)
    {
        foreach (var separateur in (char[])['\t', ';', ' ', ','])
        {
            var nombres = Decouper(ligne, separateur).FindAll(c => c.Length > 0);
            if (nombres.Count == 2 && Degres(nombres[0].TrimEnd(',')) is { } premier && Degres(nombres[1]) is { } second) return Point(numero, ligne, premier, second);
        }

        return Adresse(numero, ligne, string.Join(' ', Decouper(ligne, ligne.Contains('\t') ? '\t' : ';').Where(c => c.Length > 0)));
    }

    private static LigneALocaliser Point(int numero, string ligne, double? latitude, double? longitude)
    {
        if (latitude is null || longitude is null) return new(numero, ligne, null, null, null, "Une des deux coordonnées n’est pas un nombre : écrivez des degrés, par exemple 43,12 et 5,93.");
        if (latitude is < -90 or > 90 || longitude is < -180 or > 180) return new(numero, ligne, null, null, null, "Ces coordonnées sortent du globe : écrivez des degrés (WGS84), la latitude d’abord.");

        // En métropole, la latitude va de 41 à 52 et la longitude de −6 à 10 : l’inverse est une interversion.
        return latitude is >= -6 and <= 10 && longitude is >= 41 and <= 52
            ? new(numero, ligne, null, longitude, latitude, "Coordonnées interverties : lues la longitude d’abord.")
            : new(numero, ligne, null, latitude, longitude, null);
    }

    private static LigneALocaliser Adresse(int numero, string ligne, string adresse) => adresse.Length switch
    {
        < AdresseLaPlusCourte => new(numero, ligne, null, null, null, "Trop court pour une adresse : écrivez le numéro, la rue et la commune."),
        > AdresseLaPlusLongue => new(numero, ligne, null, null, null, $"Trop long pour une adresse : {AdresseLaPlusLongue} signes au plus."),
        _ => new(numero, ligne, adresse, null, null, null),
    };

    private static string Case(List<string> cases, int rang) => rang < cases.Count ? cases[rang] : "";

    private static double? Degres(string texte) =>
        double.TryParse(texte.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var degres) ? degres : null;

    // Un séparateur entre guillemets ne sépare pas.
    private static List<string> Decouper(string ligne, char separateur)
    {
        List<string> cases = [];
        var (debut, entreGuillemets) = (0, false);
        for (var i = 0; i <= ligne.Length; i++)
        {
            if (i < ligne.Length && ligne[i] == '"') entreGuillemets = !entreGuillemets;
            if (i < ligne.Length && (entreGuillemets || ligne[i] != separateur)) continue;
            cases.Add(ligne[debut..i].Trim().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal).Trim());
            debut = i + 1;
        }

        return cases;
    }
}
