using System.Diagnostics;
using System.Globalization;
using Relais.Application.Socle.Donnees;

namespace Relais.Tests.Commun.Epreuves;

/// <summary>The real executable, in a process of its own, that a trial starts, kills (<c>kill -9</c>) and starts again.</summary>
public sealed class Executable(ChoixDeLaBase choix, IReadOnlyDictionary<string, string?> reglages) : IDisposable
{
    private readonly int _port = PuitsSmtp.PortLibre();
    private Process? _processus;

    public Uri Adresse => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}"));

    /// <summary>Megabytes of memory that the process holds now.</summary>
    public long Memoire
    {
        get
        {
            _processus!.Refresh();
            return _processus.WorkingSet64 / 1_048_576;
        }
    }

    /// <summary>Processor time that the process has used.</summary>
    public TimeSpan Processeur
    {
        get
        {
            _processus!.Refresh();
            return _processus.TotalProcessorTime;
        }
    }

    public void Demarrer()
    {
        var depart = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "relais.dll"), "servir"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        depart.Environment["ASPNETCORE_URLS"] = Adresse.ToString();
        depart.Environment["ConnectionStrings__Relais"] = choix.Connexion;
        depart.Environment["Relais__BlocMarque"] = "Préfet|de la Brenne-Maritime";
        depart.Environment["Relais__Departement"] = Jeu.Departement;
        depart.Environment["Relais__Demonstration"] = "true";
        depart.Environment["Securite__ConnexionsParMinute"] = "100000";
        depart.Environment["Logging__LogLevel__Default"] = "Error";
        foreach (var (nom, valeur) in reglages) depart.Environment[nom.Replace(":", "__", StringComparison.Ordinal)] = valeur;
        _processus = Process.Start(depart)!;
        _processus.OutputDataReceived += (_, _) => { };
        _processus.ErrorDataReceived += (_, ligne) => Erreurs(ligne.Data);
        _processus.BeginOutputReadLine();
        _processus.BeginErrorReadLine();
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said.</summary>
    public async Task TuerAsync()
    {
        if (_processus is null) return;
        _processus.Kill();
        await _processus.WaitForExitAsync();
        _processus.Dispose();
        _processus = null;
    }

    /// <summary>Waits for the first answer.</summary>
    /// <exception cref="InvalidOperationException">The process ended, or never answered.</exception>
    public async Task AttendreAsync(HttpClient client)
    {
        for (var essai = 0; essai < 1200; essai++)
        {
            if (_processus is { HasExited: true }) throw new InvalidOperationException($"relais s’est arrêté (code {_processus.ExitCode}).");
            try
            {
                using var reponse = await client.GetAsync(new Uri(Adresse, "/sante/vivant"));
                if (reponse.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException("relais n’a pas répondu en une minute.");
    }

    public void Dispose()
    {
        if (_processus is { HasExited: false }) _processus.Kill();
        _processus?.Dispose();
    }

    private static void Erreurs(string? ligne)
    {
        if (!string.IsNullOrWhiteSpace(ligne)) Console.Error.WriteLine(ligne);
    }
}
