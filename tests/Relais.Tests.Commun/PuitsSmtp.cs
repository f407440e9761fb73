using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Protocol;
using SmtpServer.Storage;
using SmtpServer.Mail;

namespace Relais.Tests.Commun;

/// <summary>A real SMTP server on a loopback port that keeps what it accepts: « brut » as received, « distincts » as a mailbox that knows a Message-ID shows it.</summary>
public sealed class PuitsSmtp : IAsyncDisposable
{
    private readonly CancellationTokenSource _arret = new();
    private readonly ConcurrentQueue<CourrielRecu> _recus = new();
    private readonly Task _service;

    private PuitsSmtp(int port, TimeSpan apresAcceptation)
    {
        Port = port;
        var fournisseur = new ServiceProvider();
        fournisseur.Add(new Magasin(this, apresAcceptation));
        fournisseur.Add(new Boites(this));
        var options = new SmtpServerOptionsBuilder().ServerName("puits").Endpoint(e => e.Endpoint(new IPEndPoint(IPAddress.Loopback, port))).Build();
        _service = new SmtpServer.SmtpServer(options, fournisseur).StartAsync(_arret.Token);
    }

    public int Port { get; }

    /// <summary>Everything accepted, in order, repetitions included.</summary>
    public IReadOnlyList<CourrielRecu> Brut => [.. _recus];

    /// <summary>One of each Message-ID.</summary>
    public IReadOnlyList<CourrielRecu> Distincts => [.. _recus.DistinctBy(r => r.MessageId)];

    /// <summary>Recipients this server does not know.</summary>
    public ConcurrentBag<string> Inconnus { get; } = [];

    /// <summary>True while it answers « come back later ».</summary>
    public bool EstSature { get; set; }

    /// <param name="apresAcceptation">How long the answer is held once the message is kept: widens the moment when a sender that dies does not know.</param>
    public static PuitsSmtp Ouvrir(TimeSpan apresAcceptation = default) => new(PortLibre(), apresAcceptation);

    /// <summary>Settings that send to it.</summary>
    public Dictionary<string, string?> Reglages() => new(StringComparer.Ordinal)
    {
        ["Courriel:Hote"] = "127.0.0.1",
        ["Courriel:Port"] = Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["Courriel:Chiffrement"] = "None",
        ["Courriel:Expediteur"] = "relais@brenne-maritime.example",
    };

    public static int PortLibre()
    {
        using var ecoute = new TcpListener(IPAddress.Loopback, 0);
        ecoute.Start();
        return ((IPEndPoint)ecoute.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await _arret.CancelAsync();
        try
        {
            await _service;
        }
        catch (OperationCanceledException)
        {
            // Stopped on purpose.
        }

        _arret.Dispose();
    }

    private sealed class Magasin(PuitsSmtp puits, TimeSpan apresAcceptation) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (puits.EstSature) return new SmtpResponse(SmtpReplyCode.InsufficientStorage, "plus tard");
            using var flux = new MemoryStream(buffer.ToArray());
            using var message = await MimeMessage.LoadAsync(flux, cancellationToken);
            var destinataire = transaction.To.Select(t => $"{t.User}@{t.Host}").Single();
            puits._recus.Enqueue(new(message.MessageId ?? "", destinataire, message.Subject ?? "", message.TextBody ?? "", TimeProvider.System.GetUtcNow()));
            if (apresAcceptation > TimeSpan.Zero) await Task.Delay(apresAcceptation, cancellationToken);
            return SmtpResponse.Ok;
        }
    }

    private sealed class Boites(PuitsSmtp puits) : MailboxFilter
    {
        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            Task.FromResult(!puits.Inconnus.Contains($"{to.User}@{to.Host}"));
    }
}
