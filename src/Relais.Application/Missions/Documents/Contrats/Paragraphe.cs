namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Un paragraphe.</summary>
public sealed record Paragraphe(IReadOnlyList<Fragment> Fragments) : Bloc
{
    /// <summary>Comment il se présente.</summary>
    public GenreDeParagraphe Genre { get; init; }

    public static Paragraphe De(string texte, GenreDeParagraphe genre = GenreDeParagraphe.Courant) => new([new Fragment(texte)]) { Genre = genre };
}
