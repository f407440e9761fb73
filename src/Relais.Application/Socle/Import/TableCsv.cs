using Relais.Metier.Commun;
using Sylvan.Data.Csv;

namespace Relais.Application.Socle.Import;

/// <summary>A CSV as it comes: <c>;</c> or <c>,</c>, quoted, with headers found under several spellings.</summary>
public sealed class TableCsv
{
    private readonly Dictionary<string, int> _colonnes;
    private readonly List<(int Ligne, string[] Valeurs)> _lignes;

    private TableCsv(Dictionary<string, int> colonnes, List<(int Ligne, string[] Valeurs)> lignes, char separateur) =>
        (_colonnes, _lignes, Separateur) = (colonnes, lignes, separateur);

    public char Separateur { get; }

    /// <summary>Headers as written.</summary>
    public IReadOnlyCollection<string> Colonnes => _colonnes.Keys;

    /// <summary>Rows with their line number in the file.</summary>
    public IReadOnlyList<(int Ligne, string[] Valeurs)> Lignes => _lignes;

    public static TableCsv Lire(string texte)
    {
        var entete = texte.AsSpan(0, Math.Max(0, texte.IndexOf('\n', StringComparison.Ordinal) is var fin && fin < 0 ? texte.Length : fin));
        var separateur = entete.Count(';') >= entete.Count(',') ? ';' : ',';
        using var lecteur = CsvDataReader.Create(new StringReader(texte), new CsvDataReaderOptions { Delimiter = separateur, HasHeaders = true });
        var colonnes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lecteur.FieldCount; i++) colonnes.TryAdd(Cle(lecteur.GetName(i)), i);
        var lignes = new List<(int, string[])>();
        while (lecteur.Read())
        {
            var valeurs = new string[lecteur.FieldCount];
            for (var i = 0; i < valeurs.Length; i++) valeurs[i] = i < lecteur.RowFieldCount ? Nettoyer(lecteur.GetString(i)) : "";
            if (valeurs.Any(v => v.Length > 0)) lignes.Add((lecteur.RowNumber + 1, valeurs));
        }

        return new(colonnes, lignes, separateur);
    }

    /// <summary>The column known under one of these names, case, accents and blanks ignored; <c>null</c> if the file lacks it.</summary>
    public int? Colonne(params ReadOnlySpan<string> noms)
    {
        foreach (var nom in noms)
        {
            if (_colonnes.TryGetValue(Cle(nom), out var rang)) return rang;
        }

        return null;
    }

    /// <summary>Header or property name, ready to compare.</summary>
    public static string Cle(string nom) => TexteNormalise.De(nom).Replace(' ', '_').Replace('-', '_').Trim('_', '\uFEFF');

    // Excel protège les zéros de tête en écrivant ="01004".
    private static string Nettoyer(string valeur)
    {
        var texte = valeur.Trim();
        return texte.StartsWith("=\"", StringComparison.Ordinal) && texte.EndsWith('"') ? texte[2..^1] : texte;
    }
}
