using System.Diagnostics;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;

namespace Relais.Application.Socle.Envois;

/// <summary>
/// Mail by SMTP. SMTP cannot tell whether a message was taken when the answer is lost: the same Message-ID at each try
/// lets the mail systems that hold the mailboxes know it (docs/adr/0100).
/// </summary>
internal sealed class CourrielParSmtp(IOptions<ReglagesDuCourriel> reglages, ComposeurDeCourriels composeur) : IPasserelle, IDisposable
{
    private const int DelaiEnMillisecondes = 20_000;
    private static readonly TimeSpan Repos = TimeSpan.FromSeconds(20);
    private readonly SemaphoreSlim _verrou = new(1, 1);
    private SmtpClient _client = Nouveau();
    private long _dernierUsage;

    public Canal Canal => Canal.Courriel;

    public async Task<Emission> EmettreAsync(Envoi envoi, Message message, CancellationToken annulation)
    {
        await _verrou.WaitAsync(annulation);
        try
        {
            await SeConnecterAsync(annulation);
            using var courriel = composeur.Composer(envoi, message);
            var reponse = await _client.SendAsync(courriel, annulation);
            _dernierUsage = Stopwatch.GetTimestamp();
            return new Emission(ResultatDeTentative.Accepte, reponse);
        }
        catch (SmtpCommandException refus) when (refus.ErrorCode is SmtpErrorCode.RecipientNotAccepted && (int)refus.StatusCode >= 500)
        {
            return Emission.Refusee($"{(int)refus.StatusCode} : le serveur ne connaît pas ce destinataire.");
        }
        catch (SmtpCommandException refus)
        {
            return Emission.Differee($"{(int)refus.StatusCode} {refus.ErrorCode}");
        }
        catch
        {
            // The connection may be in the middle of a message: the next one starts afresh.
            Renouveler();
            throw;
        }
        finally
        {
            _verrou.Release();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _verrou.Dispose();
    }

    private void Renouveler()
    {
        _client.Dispose();
        _client = Nouveau();
    }

    private static SmtpClient Nouveau() => new() { Timeout = DelaiEnMillisecondes };

    private async Task SeConnecterAsync(CancellationToken annulation)
    {
        // A server hangs up on who says nothing: an urgent mail must not find it out.
        if (_client.IsConnected && Stopwatch.GetElapsedTime(_dernierUsage) < Repos) return;
        if (_client.IsConnected) Renouveler();
        var r = reglages.Value;
        await _client.ConnectAsync(r.Hote, r.Port, r.Chiffrement, annulation);
        if (r.Utilisateur.Length > 0) await _client.AuthenticateAsync(r.Utilisateur, r.MotDePasse, annulation);
    }
}
