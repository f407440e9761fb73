using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le fichier d’un rapport. Celui d’un rapport transmis est produit une fois, puis gardé : chacun reçoit le même, à l’octet près.</summary>
public sealed class FichierDuRapportRequete(LectureDuRapportRequete lectures, IFabriqueDeDocuments fabrique, FichiersFiges figes, Horloge horloge)
{
    /// <summary>Nom et version du format JSON (docs/exploitation/rapport-mensuel.md).</summary>
    public const string FormatJson = "relais.rapport-mensuel/1";

    /// <returns><c>null</c> quand le rapport n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> ExecuterAsync(Guid rapportId, FormatDeRapport format, IReadOnlyList<string> blocMarque, Acteur acteur, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(rapportId, acteur, annulation) is not { } rapport) return null;

        var nom = $"rapport-{rapport.Contenu.Departement}-{rapport.Contenu.Mois}-{rapport.Id.ToString()[^6..]}";
        var fichier = format == FormatDeRapport.Json ? Json(rapport) : await DocumentAsync(rapport, format, blocMarque, annulation);
        return fichier.EstReussi ? new FichierNomme($"{nom}.{fichier.Valeur.Extension}", fichier.Valeur) : Resultat<FichierNomme>.Refuse(fichier.Refus);
    }

    private async Task<Resultat<FichierProduit>> DocumentAsync(LectureDuRapport rapport, FormatDeRapport format, IReadOnlyList<string> blocMarque, CancellationToken annulation)
    {
        var voulu = format switch
        {
            FormatDeRapport.Odt => FormatDeDocument.Odt,
            FormatDeRapport.Docx => FormatDeDocument.Docx,
            _ => FormatDeDocument.Pdf,
        };
        if (rapport.Empreinte is { } empreinte && await figes.TrouverAsync(rapport.Id, empreinte.Numero, format, annulation) is { } garde) return FichierProduit.De(voulu, garde);

        var produit = await fabrique.ProduireAsync(MiseEnDocument.Document(rapport, blocMarque, horloge), voulu, annulation);
        if (produit.EstReussi && rapport.Empreinte is { } transmis) await figes.GarderAsync(FichierFige.De(rapport.Id, transmis.Numero, format, produit.Valeur.Contenu), annulation);
        return produit;
    }

    private static Resultat<FichierProduit> Json(LectureDuRapport rapport)
    {
        var json = JsonCanonique.Ecrire(new JsonObject
        {
            ["format"] = FormatJson,
            ["etat"] = CodeTexte.De(rapport.Etat),
            ["version"] = rapport.Empreinte?.Numero,
            ["empreinte_sha256"] = rapport.Empreinte?.Sha256,
            ["contenu"] = JsonSerializer.SerializeToNode(rapport.Contenu, FormatDuRapport.Json),
        });
        return new FichierProduit(Encoding.UTF8.GetBytes(json), "application/json", "json");
    }
}

/// <summary>Un fichier et le nom sous lequel il se télécharge.</summary>
public sealed record FichierNomme(string Nom, FichierProduit Fichier);
