using System.Text;
using System.Text.Json;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le fichier d’un rapport, dans un format ; le JSON ne contient pas le texte des sources.</summary>
public sealed class FichierDuRapportRequete(LectureDuRapportRequete lectures, IFabriqueDeDocuments fabrique, Horloge horloge)
{
    /// <returns><c>null</c> quand le rapport n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> ExecuterAsync(Guid rapportId, FormatDeRapport format, IReadOnlyList<string> blocMarque, Acteur acteur, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(rapportId, acteur, annulation) is not { } rapport) return null;
        var nom = $"rapport-{rapport.Contenu.Departement}-{rapport.Contenu.Mois}-{rapport.Id.ToString()[^6..]}";
        if (format == FormatDeRapport.Json) return new FichierNomme($"{nom}.json", Json(rapport));

        var jour = rapport.Empreinte is { } empreinte ? DateOnly.FromDateTime(horloge.Local(empreinte.TransmisA)) : horloge.Aujourdhui;
        var document = MiseEnDocument.Document(rapport, blocMarque, jour);
        var fichier = await fabrique.ProduireAsync(document, format switch
        {
            FormatDeRapport.Odt => FormatDeDocument.Odt,
            FormatDeRapport.Docx => FormatDeDocument.Docx,
            _ => FormatDeDocument.Pdf,
        }, annulation);
        return fichier.EstReussi ? new FichierNomme($"{nom}.{fichier.Valeur.Extension}", fichier.Valeur) : Resultat<FichierNomme>.Refuse(fichier.Refus);
    }

    private static FichierProduit Json(LectureDuRapport rapport)
    {
        var ouvert = rapport.Contenu with { Sources = [.. rapport.Contenu.Sources.Select(s => s with { Texte = "" })] };
        var noeud = JsonSerializer.SerializeToNode(ouvert, FormatDuRapport.Json)!.AsObject();
        noeud["etat"] = Socle.Donnees.CodeTexte.De(rapport.Etat);
        noeud["empreinte_sha256"] = rapport.Empreinte?.Sha256;
        return new(Encoding.UTF8.GetBytes(JsonCanonique.Ecrire(noeud)), "application/json", "json");
    }
}

/// <summary>Un fichier et le nom sous lequel il se télécharge.</summary>
public sealed record FichierNomme(string Nom, FichierProduit Fichier);

/// <summary>Les formats d’un rapport.</summary>
public enum FormatDeRapport
{
    Pdf,
    Odt,
    Docx,
    Json,
}
