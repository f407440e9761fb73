using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Un tableau : sa légende au-dessus, sa ligne d’en-tête déclarée et répétée à chaque page.</summary>
internal static class TableauWord
{
    private const int LargeurUtile = 9638;

    public static IEnumerable<OpenXmlElement> Ecrire(Tableau tableau)
    {
        yield return CorpsWord.Paragraphe("Caption", tableau.Legende);
        var parts = tableau.Largeurs.Count > 0 ? tableau.Largeurs : [.. tableau.EnTetes.Select(_ => 1)];
        var largeurs = parts.Select(p => $"{LargeurUtile * p / parts.Sum()}").ToList();
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableauRelais" },
                new TableWidth { Width = $"{LargeurUtile}", Type = TableWidthUnitValues.Dxa },
                new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true, Val = "0420" },
                new TableCaption { Val = tableau.Legende }),
            new TableGrid(largeurs.Select(l => new GridColumn { Width = l })));
        table.Append(Ligne(tableau.EnTetes, "CelluleEnTete", largeurs, new TableRowProperties(new CantSplit(), new TableHeader())));
        foreach (var ligne in tableau.Lignes) table.Append(Ligne(ligne, "Cellule", largeurs, new TableRowProperties(new CantSplit())));
        yield return table;
        yield return CorpsWord.Paragraphe("Cellule", "");
    }

    private static TableRow Ligne(IReadOnlyList<string> cellules, string style, List<string> largeurs, TableRowProperties proprietes)
    {
        var ligne = new TableRow(proprietes);
        for (var i = 0; i < cellules.Count; i++)
        {
            ligne.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = largeurs[i], Type = TableWidthUnitValues.Dxa }),
                CorpsWord.Paragraphe(style, cellules[i])));
        }

        return ligne;
    }
}
