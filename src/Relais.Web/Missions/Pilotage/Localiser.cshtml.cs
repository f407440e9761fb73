using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Pilotage.Localisation;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Exports;
using Relais.Application.Socle.Import;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

/// <summary>Une liste collée ou déposée, et le quartier de chaque ligne. Rien n’est écrit : ni la liste, ni le résultat.</summary>
[Authorize(Politiques.TerritoiresLire)]
[RequestSizeLimit(OctetsAuPlus)]
public sealed class LocaliserModel(LocaliserUneListeRequete localiser, IGeocodage geocodage) : PageRelais
{
    private const int OctetsAuPlus = 2 << 20;

    [BindProperty]
    [Display(Name = "Liste")]
    public string? Liste { get; set; }

    [BindProperty]
    [Display(Name = "Fichier")]
    public IFormFile? Fichier { get; set; }

    public bool PeutChercherUneAdresse => geocodage.EstDisponible;

    /// <summary><c>null</c> tant que rien n’est demandé.</summary>
    public IReadOnlyList<LigneLocalisee>? Lignes { get; private set; }

    public void OnGet()
    {
    }

    public Task<IActionResult> OnPostAsync(CancellationToken annulation) => RemettreAsync(null, annulation);

    public Task<IActionResult> OnPostCsvAsync(CancellationToken annulation) => RemettreAsync("csv", annulation);

    public Task<IActionResult> OnPostOdsAsync(CancellationToken annulation) => RemettreAsync("ods", annulation);

    private async Task<IActionResult> RemettreAsync(string? format, CancellationToken annulation)
    {
        if (Fichier is { Length: > 0 } fichier) Liste = await LireAsync(fichier, annulation);
        ModelState.Remove(nameof(Liste));
        var resultat = await localiser.ExecuterAsync(Liste ?? "", annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, "");
        Lignes = resultat.Valeur;
        if (format is null) return Page();

        string[] mentions = ["Résultat indicatif : il ne vaut pas attestation. Rien n’est gardé dans Relais.", "Contours officiels des quartiers prioritaires, géographies 2024 et 2015."];
        Response.Headers.ContentDisposition = $"attachment; filename=\"liste-localisee.{format}\"";
        Response.ContentType = format == "csv" ? "text/csv; charset=utf-8" : "application/vnd.oasis.opendocument.spreadsheet";
        if (format == "csv") await ExportCsv.EcrireAsync(Response.Body, ExportDesLignes.Colonnes, Lignes.ToAsyncEnumerable(), mentions, annulation);
        else await ExportOds.EcrireAsync(Response.Body, "Liste localisée", ExportDesLignes.Colonnes, Lignes.ToAsyncEnumerable(), mentions, annulation);
        return new EmptyResult();
    }

    private static async Task<string> LireAsync(IFormFile fichier, CancellationToken annulation)
    {
        using var octets = new MemoryStream();
        await fichier.CopyToAsync(octets, annulation);
        var (encodage, _) = TexteDeFichier.Reconnaitre(octets.ToArray());
        octets.Position = 0;
        using var lecteur = new StreamReader(octets, encodage, detectEncodingFromByteOrderMarks: true);
        return await lecteur.ReadToEndAsync(annulation);
    }
}
