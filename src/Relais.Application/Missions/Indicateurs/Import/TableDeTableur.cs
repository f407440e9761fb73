namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>A sheet, held in memory. Titles above the table are skipped: the header is the fullest of the first rows.</summary>
internal sealed class TableDeTableur : TableLue
{
    private const int LignesDePreambuleAuPlus = 20;

    private readonly List<string[]> _lignes;
    private readonly int _enTete;
    private int _rang;

    public TableDeTableur(string format, List<string[]> lignes)
    {
        (Constat, _lignes) = ($"Classeur {format}, première feuille.", lignes);
        if (lignes.TrueForAll(l => l.All(string.IsNullOrWhiteSpace))) throw new FichierAbime(null, "", "La première feuille est vide.");
        _enTete = lignes.Take(LignesDePreambuleAuPlus).Select((l, i) => (Rang: i, Cellules: l.Count(c => c.Length > 0))).MaxBy(l => (l.Cellules, -l.Rang)).Rang;
        _rang = _enTete;
    }

    public override string Constat { get; }

    public override IReadOnlyList<string> EnTetes => _lignes[_enTete];

    public override int Ligne => _rang + 1;

    // A sheet does not write its empty cells: a short row is not a broken one.
    public override int NombreDeCellules => Math.Max(_lignes[_rang].Length, EnTetes.Count);

    public override bool Lire()
    {
        do _rang++;
        while (_rang < _lignes.Count && _lignes[_rang].All(string.IsNullOrWhiteSpace));
        return _rang < _lignes.Count;
    }

    public override ReadOnlySpan<char> Cellule(int rang) => rang < _lignes[_rang].Length ? _lignes[_rang][rang] : [];
}
