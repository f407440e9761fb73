using System.Text;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille;

/// <summary>Un thème de la veille ; la liste se règle par préfecture. Il se renomme et s’éteint, il ne s’efface pas.</summary>
public sealed class Theme : IVersionne
{
    public const int LongueurDuLibelle = 80;
    private const int LongueurDuCode = 40;

    private Theme() { }

    /// <summary>Code stable, ASCII (<c>cadre-de-vie</c>).</summary>
    public string Code { get; private set; } = "";

    public Guid Version { get; private set; }

    public string Libelle { get; private set; } = "";

    /// <summary>Place dans la liste.</summary>
    public int Ordre { get; private set; }

    /// <summary>Un thème inactif n’est plus proposé ; les observations qui le portent le gardent.</summary>
    public bool EstActif { get; private set; }

    public static Theme Creer(string code, string libelle, int ordre) => new() { Code = code, Libelle = libelle, Ordre = ordre, EstActif = true };

    /// <summary>Le code d’un libellé : minuscules ASCII, chiffres et traits d’union.</summary>
    /// <example><c>Theme.CodeDe("Mobilités douces")</c> vaut <c>mobilites-douces</c>.</example>
    public static string CodeDe(string libelle)
    {
        var code = new StringBuilder();
        foreach (var c in libelle.Replace("œ", "oe", StringComparison.OrdinalIgnoreCase).Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) code.Append(c);
            else if (code.Length > 0 && code[^1] != '-' && !char.IsBetween(c, '\u0300', '\u036F')) code.Append('-');
        }

        return code.ToString(0, Math.Min(code.Length, LongueurDuCode)).Trim('-');
    }

    public void Regler(string libelle, bool estActif) => (Libelle, EstActif) = (libelle, estActif);

    public void Placer(int ordre) => Ordre = ordre;
}
