namespace Relais.Application.Socle.Envois;

/// <summary>Section <c>Envois</c> of the configuration.</summary>
public sealed class ReglagesDesEnvois
{
    public const string Section = "Envois";

    /// <summary>Address of Relais as the recipients reach it (<c>https://relais.prefecture.example</c>): the links of messages start with it.</summary>
    public string Adresse { get; set; } = "http://localhost:5080";

    /// <summary>Name of the server in <see cref="Adresse"/>.</summary>
    public string Hote => new Uri(Adresse).Host;

    /// <summary>The whole address of a page of Relais.</summary>
    /// <param name="chemin">Its path, from <c>/</c>.</param>
    public string Lien(string chemin) => Adresse.TrimEnd('/') + chemin;

    /// <summary>How long a node keeps a message it is about to send; past it, another one tries again.</summary>
    public TimeSpan Bail { get; set; } = TimeSpan.FromMinutes(2);
}
