using MailKit.Security;

namespace Relais.Application.Socle.Envois;

/// <summary>Section <c>Courriel</c> of the configuration: a server, or a folder where each mail is a file; neither: no mail leaves.</summary>
public sealed class ReglagesDuCourriel
{
    public const string Section = "Courriel";

    /// <summary>Folder that receives one <c>.eml</c> file a mail, for a demonstration or a mail system that collects it.</summary>
    public string Dossier { get; set; } = "";

    /// <summary>Name of the SMTP server.</summary>
    public string Hote { get; set; } = "";

    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c> (required), <c>SslOnConnect</c>, or <c>None</c> for a relay on the same machine.</summary>
    public SecureSocketOptions Chiffrement { get; set; } = SecureSocketOptions.StartTls;

    /// <summary>Account on the server; empty when it asks for none.</summary>
    public string Utilisateur { get; set; } = "";

    public string MotDePasse { get; set; } = "";

    /// <summary>Address the mails come from.</summary>
    public string Expediteur { get; set; } = "relais@localhost.localdomain";

    public bool EstOuvert => Dossier.Length > 0 || Hote.Length > 0;
}
