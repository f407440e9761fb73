using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle.Exports;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Remet des chiffres en CSV ou en ODS, au fil de l’eau.</summary>
internal static class FichierDeChiffres
{
    public static bool Connait(string format) => format is "csv" or "ods";

    public static async Task RemettreAsync(HttpResponse reponse, string nom, string format, IEnumerable<ValeurExportee> valeurs, IReadOnlyList<string> mentions, CancellationToken annulation)
    {
        reponse.Headers.ContentDisposition = $"attachment; filename=\"{nom}.{format}\"";
        reponse.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/vnd.oasis.opendocument.spreadsheet";
        if (format == "csv") await ExportCsv.EcrireAsync(reponse.Body, ExportDesChiffres.Colonnes, valeurs.ToAsyncEnumerable(), mentions, annulation);
        else await ExportOds.EcrireAsync(reponse.Body, "Indicateurs", ExportDesChiffres.Colonnes, valeurs.ToAsyncEnumerable(), mentions, annulation);
    }
}
