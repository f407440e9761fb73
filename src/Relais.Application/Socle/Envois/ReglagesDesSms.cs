namespace Relais.Application.Socle.Envois;

/// <summary>Section <c>Sms</c> of the configuration: a gateway over HTTP, or a folder where each SMS is a file; neither: no SMS leaves.</summary>
public sealed class ReglagesDesSms
{
    public const string Section = "Sms";

    /// <summary>Folder that receives one file an SMS.</summary>
    public string Dossier { get; set; } = "";

    /// <summary>Address of the gateway, posted to.</summary>
    public string Adresse { get; set; } = "";

    /// <summary>Headers of each request (<c>Authorization</c>…).</summary>
    public Dictionary<string, string> EnTetes { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Header that carries the key by which the gateway knows a message it already took.</summary>
    public string EnTeteDeCle { get; set; } = "Idempotency-Key";

    /// <summary>Body of the request, JSON: <c>{numero}</c>, <c>{texte}</c> and <c>{cle}</c> are replaced.</summary>
    public string Corps { get; set; } = """{"to":"{numero}","text":"{texte}","reference":"{cle}"}""";

    public bool EstOuvert => Dossier.Length > 0 || Adresse.Length > 0;
}
