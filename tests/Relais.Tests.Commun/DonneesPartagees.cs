namespace Relais.Tests.Commun;

/// <summary>The public files beside the repository, where they are present; the tests never need them.</summary>
public static class DonneesPartagees
{
    private static readonly string? Racine = Trouver();

    /// <summary>Path of a public file, or <c>null</c> where it is absent.</summary>
    public static string? Fichier(string chemin) =>
        Racine is not null && Path.Combine(Racine, chemin) is var complet && File.Exists(complet) ? complet : null;

    private static string? Trouver()
    {
        if (Environment.GetEnvironmentVariable("RELAIS_DONNEES_PARTAGEES") is { Length: > 0 } designe) return designe;
        for (var dossier = new DirectoryInfo(AppContext.BaseDirectory); dossier is not null; dossier = dossier.Parent)
        {
            var candidat = Path.Combine(dossier.FullName, "shared", "data");
            if (Directory.Exists(candidat)) return candidat;
        }

        return null;
    }
}
