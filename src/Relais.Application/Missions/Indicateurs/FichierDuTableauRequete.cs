using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Exports;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un tableau partagé en fichier, avec ses sources : PDF ou ODT par le kit de documents, ODS ou CSV par celui des exports.</summary>
public sealed class FichierDuTableauRequete(FicheTableauRequete fiches, IFabriqueDeDocuments fabrique, Horloge horloge)
{
    public static readonly IReadOnlyList<string> Formats = ["pdf", "odt", "docx", "ods", "csv"];

    /// <returns><c>null</c> hors du département, ou pour un format inconnu.</returns>
    public async Task<Resultat<FichierDeTableau>?> ExecuterAsync(Guid id, string format, IReadOnlyList<string> blocMarque, Acteur acteur, CancellationToken annulation)
    {
        if (!Formats.Contains(format) || await fiches.ExecuterAsync(id, acteur, annulation) is not { Tableau: var tableau }) return null;
        var jour = horloge.Aujourdhui;
        var nom = $"observatoire-{tableau.Departement}-{jour:yyyy-MM-dd}";
        if (format is "ods" or "csv") return await ClasseurAsync(tableau, nom, format, jour, annulation);

        var document = await fabrique.ProduireAsync(TableauEnDocument.Ecrire(tableau, blocMarque, jour), format switch { "odt" => FormatDeDocument.Odt, "docx" => FormatDeDocument.Docx, _ => FormatDeDocument.Pdf }, annulation);
        return document.EstReussi ? new FichierDeTableau($"{nom}.{document.Valeur.Extension}", document.Valeur.TypeMime, document.Valeur.Contenu) : Resultat<FichierDeTableau>.Refuse(document.Refus);
    }

    private static async Task<FichierDeTableau> ClasseurAsync(TableauLu tableau, string nom, string format, DateOnly jour, CancellationToken annulation)
    {
        using var sortie = new MemoryStream();
        var lignes = tableau.Lignes.SelectMany(l => l.Cases.Select((c, i) => new CaseExportee(l, tableau.Quartiers[i], c))).ToAsyncEnumerable();
        string[] mentions = [tableau.Titre, $"Tableau de {tableau.Auteur}, exporté le {jour.ToString("d MMMM yyyy", Mois.Francais)}.", .. tableau.Sources.Select(s => $"Source : {s}.")];
        if (format == "csv") await ExportCsv.EcrireAsync(sortie, ExportDuTableau.Colonnes, lignes, mentions, annulation);
        else await ExportOds.EcrireAsync(sortie, "Observatoire", ExportDuTableau.Colonnes, lignes, mentions, annulation);
        return new($"{nom}.{format}", format == "csv" ? "text/csv; charset=utf-8" : "application/vnd.oasis.opendocument.spreadsheet", sortie.ToArray());
    }
}

/// <summary>Un fichier à remettre.</summary>
public sealed record FichierDeTableau(string Nom, string TypeMime, byte[] Contenu);
