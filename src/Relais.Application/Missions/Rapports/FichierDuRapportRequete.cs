using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le fichier d’un rapport : celui d’un rapport transmis est gardé (<see cref="FichiersFiges"/>), celui d’un projet se produit à la demande.</summary>
public sealed class FichierDuRapportRequete(LectureDuRapportRequete lectures, IFabriqueDeDocuments fabrique, FichiersFiges figes, Horloge horloge)
{
    /// <summary>Nom et version du format JSON (docs/exploitation/rapport-mensuel.md).</summary>
    public const string FormatJson = "relais.rapport-mensuel/1";

    /// <returns><c>null</c> quand le rapport n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> ExecuterAsync(Guid rapportId, FormatDeRapport format, Acteur acteur, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(rapportId, acteur, annulation) is not { } rapport) return null;

        var nom = $"rapport-{rapport.Contenu.Departement}-{rapport.Contenu.Mois}-{rapport.Id.ToString()[^6..]}";
        var fichier = (format, rapport.Empreinte) switch
        {
            (FormatDeRapport.Json, _) => Json(rapport),
            (_, { } empreinte) => await figes.ProduireAsync(rapport.Id, rapport.Contenu, empreinte, format, annulation),
            _ => await fabrique.ProduireAsync(MiseEnDocument.Document(rapport.Contenu, null, fabrique.BlocMarque, horloge), FichiersFiges.Format(format), annulation),
        };
        return fichier.EstReussi ? new FichierNomme($"{nom}.{fichier.Valeur.Extension}", fichier.Valeur) : Resultat<FichierNomme>.Refuse(fichier.Refus);
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
