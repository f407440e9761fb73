using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Text;

namespace Relais.Application.Socle.Envois;

/// <summary>Makes the mail of a message: the same identity and the same date at each try.</summary>
internal sealed class ComposeurDeCourriels(IOptions<ReglagesDuCourriel> courriel, IOptions<ReglagesDesEnvois> envois)
{
    public MimeMessage Composer(Envoi envoi, Message message)
    {
        var expediteur = MailboxAddress.Parse(courriel.Value.Expediteur);
        var mail = new MimeMessage
        {
            MessageId = $"{envoi.Id:n}@{expediteur.Domain}",
            Date = new DateTimeOffset(envoi.EcritA, TimeSpan.Zero),
            Subject = message.Objet,
            Body = new TextPart(TextFormat.Plain) { Text = $"{message.Texte}\n\n{Lien(message)}\n\n--\nMessage automatique de Relais. N’y répondez pas : ouvrez le lien.\n" },
        };
        mail.From.Add(new MailboxAddress("Relais", expediteur.Address));
        mail.To.Add(MailboxAddress.Parse(envoi.Adresse));
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Auto-Response-Suppress", "All");
        if (message.EstUrgent)
        {
            mail.Priority = MessagePriority.Urgent;
            mail.Importance = MessageImportance.High;
        }

        return mail;
    }

    public string Lien(Message message) => envois.Value.Lien(message.Chemin);
}
