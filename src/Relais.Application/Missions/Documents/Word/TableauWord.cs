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
        var largeur = LargeurUtile / tableau.EnTetes.Count;
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableauRelais" },
                new TableWidth { Width = $"{LargeurUtile}", Type = TableWidthUnitValues.Dxa },
                new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true, Val = "0420" },
                new TableCaption { Val = tableau.Legende }),
            new TableGrid(tableau.EnTetes.Select(_ => new GridColumn { Width = $"{largeur}" })));
        table.Append(Ligne(tableau.EnTetes, "CelluleEnTete", largeur, new TableRowProperties(new CantSplit(), new TableHeader())));
        foreach (var ligne in tableau.Lignes) table.Append(Ligne(ligne, "Cellule", largeur, new TableRowProperties(new CantSplit())));
        yield return table;
        yield return CorpsWord.Paragraphe("Cellule", "");
    }

    private static TableRow Ligne(IReadOnlyList<string> cellules, string style, int largeur, TableRowProperties proprietes)
    {
        var ligne = new TableRow(proprietes);
        foreach (var cellule in cellules)
        {
            ligne.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = $"{largeur}", Type = TableWidthUnitValues.Dxa }),
                CorpsWord.Paragraphe(style, cellule)));
        }

        return ligne;
    }
}
