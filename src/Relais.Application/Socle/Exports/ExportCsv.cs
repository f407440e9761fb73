using System.Globalization;
using System.Text;

namespace Relais.Application.Socle.Exports;

/// <summary>CSV as the RGI and French spreadsheets want it: UTF-8 with BOM, semicolons, decimal commas, ISO dates.</summary>
public static class ExportCsv
{
    /// <param name="mentions">Lines printed first, each after <c># </c>: what the export holds (filters, date).</param>
    public static async Task EcrireAsync<T>(Stream sortie, IReadOnlyList<Colonne<T>> colonnes, IAsyncEnumerable<T> lignes, IReadOnlyList<string> mentions, CancellationToken annulation)
    {
        await using var texte = new StreamWriter(sortie, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var mention in mentions) await texte.WriteLineAsync(Proteger($"# {mention}"));
        await texte.WriteLineAsync(string.Join(';', colonnes.Select(c => Proteger(c.EnTete))));
        await foreach (var ligne in lignes.WithCancellation(annulation))
        {
            await texte.WriteLineAsync(string.Join(';', colonnes.Select(c => Ecrire(c.Lire(ligne)))));
        }
    }

    private static string Ecrire(object? valeur) => valeur switch
    {
        null => "",
        DateOnly jour => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string texte => Proteger(Desarmer(texte)),
        IFormattable nombre => nombre.ToString(null, CultureInfo.GetCultureInfo("fr-FR")),
        _ => throw new ArgumentException($"Une cellule ne sait pas écrire {valeur.GetType().Name}.", nameof(valeur)),
    };

    // A cell that starts like a formula is run by spreadsheets: an apostrophe keeps it a text.
    private static string Desarmer(string texte) => texte is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{texte}" : texte;

    private static string Proteger(string texte) =>
        texte.AsSpan().IndexOfAny("\";\r\n") < 0 ? texte : $"\"{texte.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
