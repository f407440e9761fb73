namespace Relais.Dsfr.Contenus;

/// <summary>The column titles of a table being rendered, and where its current row stands.</summary>
internal sealed class Colonnes
{
    private readonly List<string> _titres = [];
    private int _rang;

    public void Ajouter(string titre) => _titres.Add(titre);

    public void CommencerUneLigne() => _rang = 0;

    /// <summary>Title of the next cell of the row, which covers as many columns; <c>null</c> past the last one.</summary>
    public string? Avancer(int etendue)
    {
        var titre = _rang < _titres.Count ? _titres[_rang] : null;
        _rang += etendue;
        return titre;
    }
}
