using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle;
using Relais.Application.Socle.Exports;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsLire)]
public sealed class ExporterTableauModel(ExportDesPropositionsRequete export, ChoixDePropositionRequete choix, Horloge horloge) : PageRelais
{
    public async Task<IActionResult> OnGetAsync(string format, [FromQuery] FiltreDuTableau filtre, CancellationToken annulation)
    {
        if (format is not ("csv" or "ods")) return NotFound();

        var traduit = filtre.Traduire();
        var lignes = export.ExecuterAsync(traduit, Acteur, annulation);
        var mentions = Mentions(traduit, await choix.ExecuterAsync(Acteur, annulation));
        Response.Headers.ContentDisposition = $"attachment; filename=\"propositions-{horloge.Aujourdhui:yyyy-MM-dd}.{format}\"";
        Response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/vnd.oasis.opendocument.spreadsheet";
        await (format == "csv"
            ? ExportCsv.EcrireAsync(Response.Body, ExportDesPropositions.Colonnes, lignes, mentions, annulation)
            : ExportOds.EcrireAsync(Response.Body, "Propositions", ExportDesPropositions.Colonnes, lignes, mentions, annulation));
        return new EmptyResult();
    }

    private IReadOnlyList<string> Mentions(FiltreDesPropositions filtre, ChoixDeProposition choix)
    {
        List<string> filtres = [$"situation {PresentationDesPropositions.Mot(filtre.Situation)}"];
        if (filtre.ToutLeDepartement) filtres.Add("tout le département");
        if (choix.Quartiers.FirstOrDefault(q => q.Id == filtre.QuartierId) is { } quartier) filtres.Add($"quartier {quartier.Nom}");
        if (choix.Themes.FirstOrDefault(t => t.Code == filtre.ThemeCode) is { } theme) filtres.Add($"thème {theme.Libelle}");
        if (filtre.AuteurId is { } auteur && choix.Auteurs.TryGetValue(auteur, out var nom)) filtres.Add($"auteur {nom}");
        if (filtre.Destinataire is { } destinataire) filtres.Add($"destinataire {destinataire.Libelle()}");
        return [$"Propositions exportées le {Presentation.Jour(horloge.Aujourdhui)} par {Acteur.Nom}.", $"Filtres : {string.Join(", ", filtres)}."];
    }
}
