namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Une carte dessinée de nos contours. Elle ne porte que des formes et des numéros : ce qu’elle dit se lit aussi dans un tableau.</summary>
/// <param name="Legende">Titre, au-dessus.</param>
/// <param name="Description">Ce que dit la carte, pour qui ne la voit pas.</param>
/// <param name="Largeur">Largeur du cadre, dans l’unité des chemins.</param>
/// <param name="Hauteur">Hauteur du cadre.</param>
/// <param name="Formes">Du fond vers le dessus.</param>
public sealed record Carte(string Legende, string Description, int Largeur, int Hauteur, IReadOnlyList<FormeDeCarte> Formes) : Bloc
{
    public IReadOnlyList<NumeroDeCarte> Numeros { get; init; } = [];

    /// <summary>Ce que veulent dire les teintes, dans l’ordre.</summary>
    public IReadOnlyList<CleDeCarte> Cles { get; init; } = [];
}
