using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// L’édition d’un jeu une année donnée. L’année de l’édition n’est pas celle des données : celle-ci n’est connue que si
/// le fichier ou l’administrateur la dit. Une édition n’en remplace jamais une autre.
/// </summary>
public sealed class Edition : IVersionne
{
    private readonly List<Millesime> _millesimes = [];
    private readonly List<string> _notes = [];

    private Edition() { }

    public Guid Id { get; private set; }

    public string JeuCode { get; private set; } = "";

    /// <summary>Année de l’édition, comme la nomme le fichier.</summary>
    public int Annee { get; private set; }

    /// <summary>Colonnes de note, dans l’ordre où les relevés les gardent.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Indicateurs, dans l’ordre où les relevés gardent leurs valeurs.</summary>
    public IReadOnlyList<Millesime> Millesimes => _millesimes;

    public Guid Version { get; private set; }

    public static Edition Ouvrir(Guid id, string jeuCode, int annee) => new() { Id = id, JeuCode = jeuCode, Annee = annee };

    /// <summary>Place d’un indicateur dans les relevés de l’édition ; l’ajoute à la fin s’il n’y était pas.</summary>
    public int PlaceDe(string indicateurCode, string colonne, int? anneeDesDonnees, string? note)
    {
        var rangDeNote = note is null ? (int?)null : PlaceDeLaNote(note);
        if (_millesimes.Find(m => m.IndicateurCode == indicateurCode) is not { } millesime)
        {
            _millesimes.Add(millesime = Millesime.De(_millesimes.Count, indicateurCode));
        }

        millesime.Publier(colonne, anneeDesDonnees, rangDeNote);
        return millesime.Rang;
    }

    public int PlaceDeLaNote(string note)
    {
        if (!_notes.Contains(note)) _notes.Add(note);
        return _notes.IndexOf(note);
    }

    /// <summary>Dit l’année des données et ce qui rompt avec les éditions précédentes ; rend les champs changés.</summary>
    public IReadOnlyList<Modification> Preciser(string indicateurCode, int? anneeDesDonnees, string? rupture) =>
        _millesimes.Find(m => m.IndicateurCode == indicateurCode)?.Preciser(anneeDesDonnees, rupture) ?? [];
}
