using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Relais.Parcours.Tests.Terrain;

/// <summary>The network between a phone and the server: cut, slow, or lying (the answer to what was stored is lost).</summary>
internal sealed class ReseauDEssai : IAsyncDisposable
{
    private readonly TcpListener _porte = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<Guid, TcpClient> _ouvertes = new();
    private readonly CancellationTokenSource _fin = new();
    private readonly Func<Uri> _serveur;
    private readonly Task _accueil;
    private volatile EtatDuReseau _etat;

    public ReseauDEssai(Func<Uri> serveur)
    {
        _serveur = serveur;
        _porte.Start();
        _accueil = AccueillirAsync();
    }

    public Uri Adresse => new($"http://127.0.0.1:{((IPEndPoint)_porte.LocalEndpoint).Port}");

    public EtatDuReseau Etat
    {
        get => _etat;
        set
        {
            _etat = value;
            foreach (var ouverte in _ouvertes.Values) ouverte.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _fin.CancelAsync();
        _porte.Stop();
        Etat = EtatDuReseau.Coupe;
        await _accueil;
        _fin.Dispose();
    }

    private async Task AccueillirAsync()
    {
        while (!_fin.IsCancellationRequested)
        {
            try
            {
                _ = RelierAsync(await _porte.AcceptTcpClientAsync(_fin.Token));
            }
            catch (Exception erreur) when (erreur is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task RelierAsync(TcpClient telephone)
    {
        var cle = Guid.NewGuid();
        using var serveur = new TcpClient();
        using (telephone)
        {
            try
            {
                if (_etat == EtatDuReseau.Coupe) return;
                _ouvertes[cle] = telephone;
                await serveur.ConnectAsync(IPAddress.Loopback, _serveur().Port, _fin.Token);
                var passage = new Passage();
                await Task.WhenAny(PomperAsync(telephone, serveur, passage, versLeServeur: true), PomperAsync(serveur, telephone, passage, versLeServeur: false));
            }
            catch (Exception erreur) when (erreur is IOException or SocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
            {
                // Cut: that is what it is for.
            }
            finally
            {
                _ouvertes.TryRemove(cle, out _);
            }
        }
    }

    private async Task PomperAsync(TcpClient source, TcpClient cible, Passage passage, bool versLeServeur)
    {
        var octets = new byte[16 * 1024];
        for (int lus; (lus = await source.GetStream().ReadAsync(octets, _fin.Token)) > 0;)
        {
            if (_etat == EtatDuReseau.Coupe) return;
            if (versLeServeur) passage.EstUnEnvoi = octets.AsSpan(0, lus).StartsWith("POST "u8) || (passage.EstUnEnvoi && !octets.AsSpan(0, lus).StartsWith("GET "u8));
            else if (_etat == EtatDuReseau.Menteur && passage.EstUnEnvoi) return;
            if (_etat == EtatDuReseau.Lent) await Task.Delay(TimeSpan.FromMilliseconds(60 + (lus / 32.0)), _fin.Token);
            await cible.GetStream().WriteAsync(octets.AsMemory(0, lus), _fin.Token);
        }
    }

    private sealed class Passage
    {
        public bool EstUnEnvoi { get; set; }
    }
}
