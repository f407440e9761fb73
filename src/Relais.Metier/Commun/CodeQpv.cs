using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Relais.Metier.Commun;

/// <summary>
/// The official code of a priority quarter. 2015: <c>QP</c> + département on 3 characters + 3 digits (<c>QP083014</c>).
/// 2024: <c>QN</c> + département on 3 characters + 2 digits + one letter (<c>QN08314I</c>). The letter was published as
/// I, M, N, then C: any capital is accepted. Reading ignores case and surrounding blanks.
/// </summary>
public readonly partial record struct CodeQpv : IParsable<CodeQpv>
{
    private readonly string? _texte;

    private CodeQpv(string texte) => _texte = texte;

    /// <summary>Eight characters; the empty string for <c>default</c>.</summary>
    public string Texte => _texte ?? "";

    public GenerationQpv Generation => Texte.StartsWith("QP", StringComparison.Ordinal) ? GenerationQpv.G2015 : GenerationQpv.G2024;

    /// <summary>Code of the département in common use: <c>01</c>, <c>83</c>, <c>2A</c>, <c>974</c>.</summary>
    public string Departement => Texte[2] == '0' ? Texte[3..5] : Texte[2..5];

    public override string ToString() => Texte;

    public static CodeQpv Parse(string s, IFormatProvider? provider = null) => TryParse(s, provider, out var code)
        ? code
        : throw new FormatException($"« {s} » n’est pas un code de quartier prioritaire (QP083014 ou QN08314I attendus).");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CodeQpv result)
    {
        var texte = s?.Trim().ToUpperInvariant() ?? "";
        var lu = Grammaire().IsMatch(texte);
        result = lu ? new(texte) : default;
        return lu;
    }

    [GeneratedRegex("^(QP(0[0-9]{2}|02[AB]|9[78][0-9])[0-9]{3}|QN(0[0-9]{2}|02[AB]|9[78][0-9])[0-9]{2}[A-Z])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grammaire();
}
