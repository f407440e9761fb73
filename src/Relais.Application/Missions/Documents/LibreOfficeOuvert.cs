using System.Diagnostics;

namespace Relais.Application.Missions.Documents;

/// <summary>
/// Un LibreOffice sans écran qu’un document vide tient ouvert : la commande de conversion qui suit lui est transmise, au lieu
/// d’en démarrer un autre (docs/adr/0055). Il meurt avec le serveur, même tué : son entrée standard se ferme alors.
/// </summary>
internal sealed class LibreOfficeOuvert(string dossier) : IDisposable
{
    private const string Setsid = "/usr/bin/setsid";
    private static readonly TimeSpan Pas = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly string _document = Path.Combine(dossier, "ouvert.txt");
    private Process? _processus;

    /// <summary>Il tourne ; peut-être démarre-t-il encore.</summary>
    public bool Tourne => _processus is { HasExited: false };

    // LibreOffice pose ce verrou quand le document est chargé : à partir de là, il reçoit les commandes et ne s’arrête plus.
    private string Verrou => Path.Combine(dossier, ".~lock.ouvert.txt#");

    /// <param name="programme">Chemin de <c>soffice</c>.</param>
    /// <param name="arguments">Ceux d’une conversion, moins la conversion : même profil.</param>
    public void Ouvrir(string programme, IEnumerable<string> arguments)
    {
        if (Tourne || !OperatingSystem.IsLinux() || !File.Exists(Setsid)) return;

        Fermer();
        File.WriteAllText(_document, "Relais");
        var lancement = new ProcessStartInfo(Setsid) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["sh", "-c", "\"$@\" >/dev/null 2>&1 & read -r _; kill -KILL 0", "sh", programme, .. arguments, _document]) lancement.ArgumentList.Add(argument);
        _processus = Process.Start(lancement);
    }

    /// <summary>Attend qu’il reçoive les commandes s’il démarre encore ; le ferme s’il tarde ou s’il n’est plus là.</summary>
    public async Task PreparerAsync(CancellationToken annulation)
    {
        for (var attente = TimeSpan.Zero; Tourne && attente < Patience; attente += Pas)
        {
            if (File.Exists(Verrou)) return;

            await Task.Delay(Pas, annulation);
        }

        Fermer();
    }

    public void Fermer()
    {
        if (_processus is null) return;

        if (!_processus.HasExited)
        {
            _processus.StandardInput.Close();
            if (!_processus.WaitForExit(TimeSpan.FromSeconds(5))) _processus.Kill(entireProcessTree: true);
        }

        _processus.Dispose();
        _processus = null;
        File.Delete(Verrou);
    }

    public void Dispose() => Fermer();
}
