using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Relais.Application.Missions.Rapports;
using Relais.Metier.Missions.Rapports;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports;

/// <summary>The documented schema follows the code. <c>RELAIS_TEST_REGENERER=1</c> writes it again: then the format's number changes too.</summary>
public sealed class LeSchemaDuRapport
{
    private static readonly JsonSerializerOptions Lisible = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Le_schema_documente_est_celui_de_l_export()
    {
        var options = new JsonSerializerOptions(FormatDuRapport.Json);
        options.MakeReadOnly(populateMissingResolver: true);
        var texte = new JsonObject { ["type"] = new JsonArray("string", "null") };
        var attendu = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = FichierDuRapportRequete.FormatJson,
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["format"] = new JsonObject { ["const"] = FichierDuRapportRequete.FormatJson },
                ["etat"] = new JsonObject { ["enum"] = new JsonArray("brouillon", "transmis", "renvoye", "vise") },
                ["version"] = new JsonObject { ["type"] = new JsonArray("integer", "null") },
                ["empreinte_sha256"] = texte,
                ["contenu"] = options.GetJsonSchemaAsNode(typeof(ContenuDuRapport), new() { TreatNullObliviousAsNonNullable = true }),
            },
            ["required"] = new JsonArray("format", "etat", "version", "empreinte_sha256", "contenu"),
        };

        if (Environment.GetEnvironmentVariable("RELAIS_TEST_REGENERER") == "1") await File.WriteAllTextAsync(Chemin(), attendu.ToJsonString(Lisible) + "\n", TestContext.Current.CancellationToken);
        var documente = await File.ReadAllTextAsync(Chemin(), TestContext.Current.CancellationToken);

        Assert.Equal(attendu.ToJsonString(Lisible) + "\n", documente);
    }

    private static string Chemin([CallerFilePath] string ici = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ici)!, "../../../../docs/exploitation/rapport-mensuel.schema.json"));
}
