using System.Globalization;
using Relais.Application.Socle.Import;
using Sylvan.Data.Csv;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>A CSV, read without making a string of each cell.</summary>
internal sealed class TableDeTexte : TableLue
{
    private const int TamponAuPlus = 1 << 20;

    private readonly CsvDataReader _lecteur;
    private readonly List<string> _enTetes = [];

    private TableDeTexte(CsvDataReader lecteur, string constat)
    {
        (_lecteur, Constat) = (lecteur, constat);
        for (var i = 0; i < lecteur.FieldCount; i++) _enTetes.Add(lecteur.GetName(i));
    }

    public override string Constat { get; }

    public override IReadOnlyList<string> EnTetes => _enTetes;

    public override int Ligne => _lecteur.RowNumber + 1;

    public override int NombreDeCellules => _lecteur.RowFieldCount;

    public static TableDeTexte Ouvrir(byte[] octets)
    {
        var (encodage, nom) = TexteDeFichier.Reconnaitre(octets);
        var texte = encodage.GetString(octets).TrimStart('\uFEFF');
        if (texte.AsSpan().Trim().IsEmpty) throw new FichierAbime(null, "", "Le fichier est vide.");
        if (texte.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0) throw new FichierAbime(1 + texte.AsSpan(0, nul).Count('\n'), "", "Le fichier contient des octets qui ne sont pas du texte.");
        var fin = texte.IndexOf('\n', StringComparison.Ordinal);
        var entete = texte.AsSpan(0, fin < 0 ? texte.Length : fin);
        var separateur = entete.Count('\t') > Math.Max(entete.Count(';'), entete.Count(',')) ? '\t' : entete.Count(';') >= entete.Count(',') ? ';' : ',';
        try
        {
            var lecteur = CsvDataReader.Create(new StringReader(texte), new CsvDataReaderOptions { Delimiter = separateur, HasHeaders = true, MaxBufferSize = TamponAuPlus });
            return new(lecteur, $"Encodage reconnu : {nom} ; séparateur « {(separateur == '\t' ? "tabulation" : separateur.ToString())} ».");
        }
        catch (FormatException erreur)
        {
            throw new FichierAbime(1, "", $"L’en-tête ne se lit pas ({erreur.Message}).");
        }
    }

    public override bool Lire()
    {
        try
        {
            return _lecteur.Read();
        }
        catch (CsvFormatException erreur)
        {
            throw new FichierAbime(erreur.RowNumber + 1, $"colonne {(erreur.FieldOrdinal + 1).ToString(CultureInfo.InvariantCulture)}", "La ligne ne se lit pas : un guillemet est ouvert et jamais fermé, ou mal placé.");
        }
    }

    public override ReadOnlySpan<char> Cellule(int rang) => rang < _lecteur.RowFieldCount ? _lecteur.GetFieldSpan(rang) : [];

    public override void Dispose()
    {
        _lecteur.Dispose();
        base.Dispose();
    }
}
