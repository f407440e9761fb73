using System.Text;

namespace Relais.Application.Socle.Import;

/// <summary>Text as files really come: UTF-8 with or without BOM, UTF-16, or Windows-1252.</summary>
public static class TexteDeFichier
{
    static TexteDeFichier() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Windows-1252, the encoding of older French files.</summary>
    public static Encoding Windows1252 => Encoding.GetEncoding(1252);

    /// <summary>The encoding of these bytes, with its French name.</summary>
    public static (Encoding Encodage, string Nom) Reconnaitre(ReadOnlySpan<byte> octets)
    {
        if (octets.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8, "UTF-8 avec marque d’ordre");
        if (octets.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode, "UTF-16");
        return System.Text.Unicode.Utf8.IsValid(octets) ? (Encoding.UTF8, "UTF-8") : (Windows1252, "Windows-1252");
    }

    public static async Task<(string Texte, string Encodage)> LireAsync(string chemin, CancellationToken annulation)
    {
        var octets = await File.ReadAllBytesAsync(chemin, annulation);
        var (encodage, nom) = Reconnaitre(octets);
        using var lecteur = new StreamReader(new MemoryStream(octets), encodage, detectEncodingFromByteOrderMarks: true);
        return (await lecteur.ReadToEndAsync(annulation), nom);
    }
}
