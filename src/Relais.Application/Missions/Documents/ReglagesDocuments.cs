namespace Relais.Application.Missions.Documents;

/// <summary>Le nom de la préfecture sur le papier, où trouver LibreOffice, et combien l’attendre.</summary>
public sealed class ReglagesDocuments
{
    /// <summary>Chemin de <c>soffice</c> ; vide pour le chercher aux endroits habituels, « aucun » pour s’en passer.</summary>
    public string LibreOffice { get; set; } = "";

    /// <summary>Lignes du bloc-marque.</summary>
    public IReadOnlyList<string> BlocMarque { get; set; } = ["Préfet"];

    public TimeSpan Delai { get; set; } = TimeSpan.FromSeconds(30);

    private static readonly string[] Habituels =
        ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/local/bin/soffice", "/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice"];

    /// <summary>Le programme à lancer ; <c>null</c> s’il n’y en a pas.</summary>
    public string? Programme() => LibreOffice switch
    {
        "aucun" => null,
        { Length: > 0 } chemin => File.Exists(chemin) ? chemin : null,
        _ => Array.Find(Habituels, File.Exists),
    };
}
