namespace Relais.Metier.Missions.Rapports;

/// <summary>Le début d’un texte, coupé entre deux mots ; le reste se lit à la source.</summary>
public static class Extrait
{
    /// <param name="texte">Texte, en Markdown ou non.</param>
    /// <param name="signes">Longueur permise.</param>
    public static string De(string texte, int signes)
    {
        var phrases = TexteSource.Decouper(texte);
        var garde = phrases.Count > 0 ? phrases[0].Trim() : texte.Trim();
        if (garde.Length <= signes) return garde;

        var coupe = garde.LastIndexOf(' ', signes);
        return $"{garde[..(coupe > 0 ? coupe : signes)].TrimEnd(',', ';', ':', '*')}…";
    }
}
