using System.Text;
using Microsoft.Extensions.Options;

namespace Relais.Application.Socle.Envois;

/// <summary>One file an SMS, named after the message: the same one twice is the same file.</summary>
internal sealed class SmsEnDossier(IOptions<ReglagesDesSms> reglages, IOptions<ReglagesDesEnvois> envois) : IPasserelle
{
    public Canal Canal => Canal.Sms;

    public async Task<Emission> EmettreAsync(Envoi envoi, Message message, CancellationToken annulation)
    {
        var texte = $"À : {envoi.Adresse}\n\n{SmsParHttp.Texte(message, envois.Value)}\n";
        await FichierEntier.EcrireAsync(Path.Combine(reglages.Value.Dossier, $"{envoi.Id:n}.txt"), Encoding.UTF8.GetBytes(texte), annulation);
        return Emission.Acceptee;
    }
}
