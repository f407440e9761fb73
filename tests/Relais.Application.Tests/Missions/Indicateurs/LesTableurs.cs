using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Missions.Indicateurs.Import;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Exports;
using Relais.Metier.Missions.Indicateurs;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Indicateurs;

public sealed class LesTableurs
{
    [Fact]
    public async Task Un_xlsx_a_titre_et_a_nombres_se_lit_comme_un_csv()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await jeu.ImporterIndicateursAsync("DEMO_2021.xlsx", UnXlsx());

        Assert.False(rapport.EstRefuse, string.Join(" ", rapport.Remarques.Select(r => r.Motif)));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal("2345;41.5;s", donnees.Releves.Single(r => r.Code == "QP099001").Valeurs);
        Assert.Equal("1020;0.3;", donnees.Releves.Single(r => r.Code == "QP099002").Valeurs);
    }

    [Fact]
    public async Task Un_ods_que_nous_ecrivons_se_relit()
    {
        using var sortie = new MemoryStream();
        Colonne<string[]>[] colonnes =
        [
            new("CODGEO", TypeDeColonne.Texte, "", l => l[0]),
            new("POP_MUN", TypeDeColonne.Nombre, "", l => decimal.Parse(l[1], System.Globalization.CultureInfo.InvariantCulture)),
            new("TX_F", TypeDeColonne.Nombre, "", l => l[2].Length == 0 ? null : decimal.Parse(l[2], System.Globalization.CultureInfo.InvariantCulture)),
        ];
        await ExportOds.EcrireAsync(sortie, "Feuille", colonnes, new[] { new[] { "QP099001", "2345", "52.5" }, ["QP099002", "1020", ""] }.ToAsyncEnumerable(), [], CancellationToken.None);
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await jeu.ImporterIndicateursAsync("DEMO_2021.ods", sortie.ToArray());

        Assert.False(rapport.EstRefuse, string.Join(" ", rapport.Remarques.Select(r => r.Motif)));
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(["2345;52.5", "1020;"], donnees.Releves.OrderBy(r => r.Code).Select(r => r.Valeurs).ToList());
    }

    [Theory]
    [InlineData("0.30000000000000004", "0.3")]
    [InlineData("14510", "14510")]
    [InlineData("4.3E-2", "0.043")]
    [InlineData("0", "0")]
    [InlineData("-11", "-11")]
    public void Un_nombre_de_tableur_perd_son_bruit_binaire(string brut, string ecrit) => Assert.Equal(ecrit, NombreDeTableur.Ecrire(brut));

    private static byte[] UnXlsx()
    {
        using var sortie = new MemoryStream();
        using (var classeur = SpreadsheetDocument.Create(sortie, SpreadsheetDocumentType.Workbook))
        {
            var livre = classeur.AddWorkbookPart();
            livre.Workbook = new Workbook();
            var feuille = livre.AddNewPart<WorksheetPart>();
            feuille.Worksheet = new Worksheet(new SheetData(
                new Row(Texte("A1", "Quartiers de la politique de la ville")) { RowIndex = 1 },
                new Row(Texte("A3", "CODGEO"), Texte("B3", "POP_MUN"), Texte("C3", "TX_TOT_0A24"), Texte("D3", "A")) { RowIndex = 3 },
                new Row(Texte("A4", "QP099001"), Nombre("B4", "2345"), Nombre("C4", "41.5"), Texte("D4", "s")) { RowIndex = 4 },
                new Row(Texte("A5", "QP099002"), Nombre("B5", "1020"), Nombre("C5", "0.30000000000000004")) { RowIndex = 5 }));
            livre.Workbook.AppendChild(new Sheets()).AppendChild(new Sheet { Id = livre.GetIdOfPart(feuille), SheetId = 1, Name = "Feuille" });
        }

        return sortie.ToArray();
    }

    private static Cell Texte(string adresse, string texte) => new() { CellReference = adresse, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(texte)) };

    private static Cell Nombre(string adresse, string nombre) => new() { CellReference = adresse, CellValue = new CellValue(nombre) };
}
