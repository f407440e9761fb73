namespace Relais.Metier.Missions.Rapports;

/// <summary>Le début d’un texte, coupé entre deux mots ; le reste se lit à la source.</summary>
public static class Extrait
{
    /// <summary>Sa première phrase, ou son début si elle est longue.</summary>
    /// <param name="texte">Texte, en Markdown ou non.</param>
    /// <param name="signes">Longueur permise.</param>
    public static string De(string texte, int signes)
    {
        var phrases = TexteSource.Decouper(texte);
        return Debut(phrases.Count > 0 ? phrases[0] : texte, signes);
    }

    /// <summary>Le début d’un texte, plusieurs phrases s’il le faut.</summary>
    public static string Debut(string texte, int signes)
    {
        var garde = texte.Trim();
        if (garde.Length <= signes) return garde;

        var coupe = garde.LastIndexOf(' ', signes);
        return $"{garde[..(coupe > 0 ? coupe : signes)].TrimEnd(',', ';', ':', '*')}…";
    }
}
