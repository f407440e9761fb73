using Relais.Application.Socle.Import;
using Sylvan.Data.Csv;

namespace Relais.Application.Missions.Territoires.Import;

/// <summary>Opens the CSV of an import; what cannot be read as one is refused, not thrown.</summary>
internal static class TableDImport
{
    public static async Task<TableCsv?> LireAsync(string chemin, RapportDImport rapport, CancellationToken annulation)
    {
        var (texte, encodage) = await TexteDeFichier.LireAsync(chemin, annulation);
        if (string.IsNullOrWhiteSpace(texte))
        {
            rapport.Refuser(null, "", Path.GetFileName(chemin), "Le fichier est vide.", "Téléchargez-le de nouveau.");
            return null;
        }

        try
        {
            var table = TableCsv.Lire(texte);
            rapport.Constats.Add($"Encodage reconnu : {encodage} ; séparateur « {table.Separateur} ».");
            return table;
        }
        catch (Exception erreur) when (erreur is CsvFormatException or InvalidDataException)
        {
            rapport.Refuser((erreur as CsvFormatException)?.RowNumber, "", Path.GetFileName(chemin), "Ce fichier n’est pas un tableau CSV lisible.", "Vérifiez les guillemets de la ligne, ou téléchargez-le de nouveau.");
            return null;
        }
    }
}
