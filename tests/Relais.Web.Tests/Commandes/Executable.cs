using System.Diagnostics;
using Relais.Application.Socle.Donnees;

namespace Relais.Web.Tests.Commandes;

/// <summary>The real <c>relais</c>, run as an administrator would, in a folder of its own.</summary>
internal sealed class Executable : IDisposable
{
    private readonly Dictionary<string, string> _reglages = new(StringComparer.Ordinal)
    {
        ["Relais__BlocMarque"] = "Préfet|de la Brenne-Maritime",
        ["Relais__Departement"] = "99",
    };

    public string Dossier { get; } = Directory.CreateTempSubdirectory("relais-commande-").FullName;

    public string Fichier(string nom) => Path.Combine(Dossier, nom);

    public Executable Avec(string cle, string valeur)
    {
        _reglages[cle] = valeur;
        return this;
    }

    public Executable Sur(ChoixDeLaBase choix) => Avec("ConnectionStrings__Relais", choix.Connexion);

    public async Task<(int Code, string Sortie, string Erreurs)> LancerAsync(params string[] arguments)
    {
        using var processus = Demarrer(arguments);
        var sortie = processus.StandardOutput.ReadToEndAsync();
        var erreurs = processus.StandardError.ReadToEndAsync();
        await processus.WaitForExitAsync();
        return (processus.ExitCode, await sortie, await erreurs);
    }

    /// <summary>Serves on a free port, until the returned service is stopped.</summary>
    public Task<ServiceEnMarche> ServirAsync() => ServiceEnMarche.AttendreAsync(Avec("ASPNETCORE_URLS", "http://127.0.0.1:0").Demarrer("servir"));

    private Process Demarrer(params string[] arguments)
    {
        var depart = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "relais"), arguments)
        {
            WorkingDirectory = Dossier,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var (cle, valeur) in _reglages) depart.Environment[cle] = valeur;
        return Process.Start(depart)!;
    }

    public void Dispose() => Directory.Delete(Dossier, recursive: true);
}
