using System.Diagnostics;
using System.Text.Json;

namespace Relais.Web.Tests.Commandes;

/// <summary>The real service, its structured log, and a client that comes through an HTTPS proxy.</summary>
internal sealed class ServiceEnMarche : IAsyncDisposable
{
    private const string Annonce = "Now listening on: ";
    private readonly Process _processus;
    private readonly List<JsonElement> _journal = [];

#pragma warning disable RS0030 // A test is its own client: there is no factory to share.
    private ServiceEnMarche(Process processus) => (_processus, Client) = (processus, new HttpClient());
#pragma warning restore RS0030

    public HttpClient Client { get; }

    /// <summary>What was logged so far; whole once stopped.</summary>
    public IReadOnlyList<JsonElement> Journal => _journal;

    public static async Task<ServiceEnMarche> AttendreAsync(Process processus)
    {
        var service = new ServiceEnMarche(processus);
        while (await service.LireAsync() is { } ligne)
        {
            if (ligne.GetProperty("Message").GetString() is not { } phrase || !phrase.StartsWith(Annonce, StringComparison.Ordinal)) continue;
            service.Client.BaseAddress = new Uri(phrase[Annonce.Length..]);
            service.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
            return service;
        }

        throw new InvalidOperationException($"Le service ne démarre pas : {await processus.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Asks it to stop, as the system would; returns its exit code.</summary>
    public async Task<int> ArreterAsync()
    {
        using (var signal = Process.Start("kill", ["-TERM", $"{_processus.Id}"])) await signal.WaitForExitAsync();
        while (await LireAsync() is not null) { }
        await _processus.WaitForExitAsync();
        return _processus.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_processus.HasExited) await ArreterAsync();
        Client.Dispose();
        _processus.Dispose();
    }

    private async Task<JsonElement?> LireAsync()
    {
        if (await _processus.StandardOutput.ReadLineAsync() is not { } ligne) return null;
        _journal.Add(JsonDocument.Parse(ligne).RootElement);
        return _journal[^1];
    }
}
