using System.Diagnostics.CodeAnalysis;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Un numéro de téléphone : français à dix chiffres, ou international commençant par <c>+</c>. Gardé sous la forme <c>+33612345678</c>.</summary>
/// <example><c>Telephone.TryParse("06 39 98 12 34", …)</c> donne <c>+33639981234</c>, affiché « 06 39 98 12 34 ».</example>
public readonly record struct Telephone : IParsable<Telephone>
{
    private const string France = "+33";
    private readonly string? _texte;

    private Telephone(string texte) => _texte = texte;

    /// <summary>Forme internationale, celle d’un lien <c>tel:</c> ; vide pour <c>default</c>.</summary>
    public string Texte => _texte ?? "";

    /// <summary>Tel qu’on le lit : par paires quand il est français.</summary>
    public string Affiche => Texte.StartsWith(France, StringComparison.Ordinal) && Texte.Length == 12
        ? string.Join('\u00A0', ("0" + Texte[3..]).Chunk(2).Select(p => new string(p)))
        : Texte;

    /// <summary>Vrai s’il reçoit des SMS : un mobile français (06, 07), ou un numéro étranger, qu’on ne sait pas trier.</summary>
    public bool EstMobile => !Texte.StartsWith(France, StringComparison.Ordinal) || Texte is ['+', '3', '3', '6' or '7', ..];

    public override string ToString() => Texte;

    public static Telephone Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var telephone)
        ? telephone
        : throw new FormatException($"« {s} » n’est pas un numéro de téléphone.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Telephone result)
    {
        var chiffres = new string([.. (s ?? "").Where(c => char.IsAsciiDigit(c) || c == '+')]);
        var texte = chiffres switch
        {
            ['+', .. var reste] when reste.Length is >= 8 and <= 15 && !reste.Contains('+', StringComparison.Ordinal) => chiffres,
            ['0', '0', .. var reste] when reste.Length is >= 8 and <= 15 => "+" + reste,
            ['0', not '0', ..] when chiffres.Length == 10 => France + chiffres[1..],
            _ => null,
        };
        var permis = (s ?? "").All(c => char.IsAsciiDigit(c) || c is '+' or '.' or '-' or '(' or ')' or '/' || char.IsWhiteSpace(c));
        result = texte is null || !permis ? default : new(texte);
        return texte is not null && permis;
    }
}
