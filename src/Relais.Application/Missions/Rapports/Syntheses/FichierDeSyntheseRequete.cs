using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Le fichier d’une synthèse.</summary>
public sealed class FichierDeSyntheseRequete(LectureDeSyntheseRequete lectures, IFabriqueDeDocuments fabrique, Horloge horloge)
{
    /// <summary>Nom et version du format JSON.</summary>
    public const string FormatJson = "relais.synthese-departementale/1";

    /// <returns><c>null</c> quand la synthèse n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> ExecuterAsync(Guid id, FormatDeRapport format, IReadOnlyList<string> blocMarque, Acteur acteur, CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(id, acteur, annulation) is not { } synthese) return null;

        var nom = $"synthese-{synthese.Contenu.Departement}-{synthese.Contenu.Mois}";
        var fichier = format == FormatDeRapport.Json
            ? Json(synthese)
            : await fabrique.ProduireAsync(MiseEnDocumentDeSynthese.Document(synthese, blocMarque, horloge), FormatVoulu(format), annulation);
        return fichier.EstReussi ? new FichierNomme($"{nom}.{fichier.Valeur.Extension}", fichier.Valeur) : Resultat<FichierNomme>.Refuse(fichier.Refus);
    }

    private static FormatDeDocument FormatVoulu(FormatDeRapport format) => format switch
    {
        FormatDeRapport.Odt => FormatDeDocument.Odt,
        FormatDeRapport.Docx => FormatDeDocument.Docx,
        _ => FormatDeDocument.Pdf,
    };

    private static Resultat<FichierProduit> Json(LectureDeSynthese synthese) => new FichierProduit(
        Encoding.UTF8.GetBytes(JsonCanonique.Ecrire(new JsonObject
        {
            ["format"] = FormatJson,
            ["etat"] = CodeTexte.De(synthese.Etat),
            ["version"] = synthese.Empreinte?.Numero,
            ["empreinte_sha256"] = synthese.Empreinte?.Sha256,
            ["contenu"] = JsonSerializer.SerializeToNode(synthese.Contenu, FormatDuRapport.Json),
        })), "application/json", "json");
}
