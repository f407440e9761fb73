using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Relais.Application.Socle.Envois;

/// <summary>SMS by a gateway over HTTP. The key sent with each try is the message's: a gateway that honours it sends it once.</summary>
internal sealed class SmsParHttp(IHttpClientFactory clients, IOptions<ReglagesDesSms> reglages, IOptions<ReglagesDesEnvois> envois) : IPasserelle
{
    private static readonly TimeSpan Delai = TimeSpan.FromSeconds(20);

    public Canal Canal => Canal.Sms;

    public static string Texte(Message message, ReglagesDesEnvois envois) => $"{message.Objet} {envois.Lien(message.Chemin)}";

    public async Task<Emission> EmettreAsync(Envoi envoi, Message message, CancellationToken annulation)
    {
        using var delai = CancellationTokenSource.CreateLinkedTokenSource(annulation);
        delai.CancelAfter(Delai);
        using var client = clients.CreateClient();
        using var demande = Demande(envoi, message);
        using var reponse = await client.SendAsync(demande, delai.Token);
        return reponse.StatusCode switch
        {
            // The gateway already holds this key: the message was taken at an earlier try.
            HttpStatusCode.Conflict => new Emission(ResultatDeTentative.Accepte, "409 : déjà reçu."),
            HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.UnprocessableEntity => Emission.Refusee($"{(int)reponse.StatusCode} : la passerelle refuse ce message."),
            _ when reponse.IsSuccessStatusCode => new Emission(ResultatDeTentative.Accepte, $"{(int)reponse.StatusCode}"),
            _ => Emission.Differee($"{(int)reponse.StatusCode}"),
        };
    }

    private HttpRequestMessage Demande(Envoi envoi, Message message)
    {
        var r = reglages.Value;
        var cle = envoi.Id.ToString("n");
        var corps = r.Corps
            .Replace("{numero}", EnJson(envoi.Adresse), StringComparison.Ordinal)
            .Replace("{texte}", EnJson(Texte(message, envois.Value)), StringComparison.Ordinal)
            .Replace("{cle}", cle, StringComparison.Ordinal);
        var demande = new HttpRequestMessage(HttpMethod.Post, r.Adresse) { Content = new StringContent(corps, Encoding.UTF8, "application/json") };
        foreach (var (nom, valeur) in r.EnTetes) demande.Headers.TryAddWithoutValidation(nom, valeur);
        demande.Headers.TryAddWithoutValidation(r.EnTeteDeCle, cle);
        return demande;
    }

    private static string EnJson(string texte) => JsonEncodedText.Encode(texte).ToString();
}
