using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille;
using Relais.Application.Socle;
using Relais.Application.Socle.Exports;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleLire)]
public sealed class ExporterModel(ExportObservationsRequete export, ChoixDeListeRequete choix, Horloge horloge) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(string format, [FromQuery] FiltreDeListe filtre, CancellationToken annulation)
    {
        if (format is not ("csv" or "ods")) return NotFound();
        var lignes = export.ExecuterAsync(filtre.Traduire(), Acteur, annulation);
        var mentions = MentionsDExport.Pour(filtre, await choix.ExecuterAsync(Acteur, annulation), Acteur, horloge.Aujourdhui);
        Response.Headers.ContentDisposition = $"attachment; filename=\"observations-{horloge.Aujourdhui:yyyy-MM-dd}.{format}\"";
        if (format == "csv")
        {
            Response.ContentType = "text/csv; charset=utf-8";
            await ExportCsv.EcrireAsync(Response.Body, ExportObservations.Colonnes, lignes, mentions, annulation);
        }
        else
        {
            Response.ContentType = "application/vnd.oasis.opendocument.spreadsheet";
            await ExportOds.EcrireAsync(Response.Body, "Observations", ExportObservations.Colonnes, lignes, mentions, annulation);
        }

        return new EmptyResult();
    }
}
