using System.Text;
using System.Text.RegularExpressions;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>
/// Récrit une expression de la garde pour un navigateur, où <c>\d</c> et <c>\b</c> ne connaissent que l’ASCII et où la casse ne
/// se règle pas en cours de route : les blancs sont ôtés, les deux casses écrites, les classes dites en Unicode.
/// </summary>
internal sealed class MotifPourTelephone
{
    private const string DansUnMot = @"[\p{L}\p{Mn}\p{Nd}\p{Pc}]";
    private const string BordDeMot = $"(?:(?<={DansUnMot})(?!{DansUnMot})|(?<!{DansUnMot})(?={DansUnMot}))";
    private const RegexOptions Attendues = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace;

    private readonly string _source;
    private readonly StringBuilder _rendu = new();
    private readonly Stack<bool> _casses = new([true]);
    private int _place;

    private MotifPourTelephone(string source) => _source = source;

    public static string De(Regex motif)
    {
        if (motif.Options != Attendues) throw new ArgumentException($"Options imprévues : {motif.Options}.", nameof(motif));
        var traduction = new MotifPourTelephone(motif.ToString());
        while (traduction._place < traduction._source.Length) traduction.Avancer();
        return traduction._rendu.ToString();
    }

    private void Avancer()
    {
        var signe = _source[_place];
        switch (signe)
        {
            case '\\':
                Echapper();
                break;
            case '[':
                EcrireUneClasse();
                break;
            case '(':
                OuvrirUnGroupe();
                break;
            case ')':
                _casses.Pop();
                Ecrire(")", 1);
                break;
            default:
                if (char.IsWhiteSpace(signe)) _place++;
                else Ecrire(_casses.Peek() && char.IsLetter(signe) ? $"[{LesDeuxCasses(signe)}]" : $"{signe}", 1);
                break;
        }
    }

    private void OuvrirUnGroupe()
    {
        var suite = _source.AsSpan(_place);
        _casses.Push(_casses.Peek() && !suite.StartsWith("(?-i:", StringComparison.Ordinal));
        if (suite.StartsWith("(?-i:", StringComparison.Ordinal)) Ecrire("(?:", 5);
        else if (suite.StartsWith("(?<", StringComparison.Ordinal) && char.IsLetter(suite[3])) Copier(suite.IndexOf('>') + 1);
        else if (suite.StartsWith("(?<", StringComparison.Ordinal)) Copier(4);
        else Copier(suite.StartsWith("(?", StringComparison.Ordinal) ? 3 : 1);
    }

    private void EcrireUneClasse()
    {
        Ecrire("[", 1);
        if (_source[_place] == '^') Copier(1);
        while (_source[_place] != ']')
        {
            if (_source[_place] == '\\') Echapper();
            else if (_casses.Peek() && _source[_place + 1] == '-' && char.IsLetter(_source[_place])) EcrireUnePlage();
            else Ecrire(_casses.Peek() ? LesDeuxCasses(_source[_place]) : $"{_source[_place]}", 1);
        }

        Copier(1);
    }

    private void EcrireUnePlage()
    {
        var (de, a) = (_source[_place], _source[_place + 2]);
        Ecrire($"{char.ToLowerInvariant(de)}-{char.ToLowerInvariant(a)}{char.ToUpperInvariant(de)}-{char.ToUpperInvariant(a)}", 3);
    }

    private void Echapper()
    {
        switch (_source[_place + 1])
        {
            case 'd':
                Ecrire(@"\p{Nd}", 2);
                break;
            case 'b':
                Ecrire(BordDeMot, 2);
                break;
            case 'G':
                Ecrire("^", 2);
                break;
            case 'u':
                Copier(6);
                break;
            case 'p':
                Copier(_source.IndexOf('}', _place) + 1 - _place);
                break;
            case 'k':
                Copier(_source.IndexOf('>', _place) + 1 - _place);
                break;
            default:
                Copier(2);
                break;
        }
    }

    private void Copier(int longueur) => Ecrire(_source.Substring(_place, longueur), longueur);

    private void Ecrire(string texte, int lus)
    {
        _rendu.Append(texte);
        _place += lus;
    }

    private static string LesDeuxCasses(char signe)
    {
        var (minuscule, capitale) = (char.ToLowerInvariant(signe), char.ToUpperInvariant(signe));
        return minuscule == capitale ? $"{signe}" : $"{minuscule}{capitale}";
    }
}
