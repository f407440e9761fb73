using System.Text.RegularExpressions;

namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Les espaces insécables du français, posées à l’écriture d’un document : le texte enregistré reste celui qui a été saisi.</summary>
public static partial class Typographie
{
    public static string Francaise(string texte) => ApresOuvrant().Replace(AvantDouble().Replace(texte, "\u00A0"), "\u00A0");

    [GeneratedRegex(@" (?=[:;!?»])", RegexOptions.None, 1000)]
    private static partial Regex AvantDouble();

    [GeneratedRegex(@"(?<=«) ", RegexOptions.None, 1000)]
    private static partial Regex ApresOuvrant();
}
