using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Une édition, son jeu et la place de chaque indicateur.</summary>
public sealed record EditionLue(Guid Id, string JeuCode, string Jeu, int RangDuJeu, int Annee, IReadOnlyDictionary<string, Millesime> Millesimes)
{
    private const string NoteNormale = "0";

    /// <summary>La valeur d’un indicateur dans un relevé de l’édition, telle qu’elle se montre ; <c>null</c> si l’édition ne le porte pas.</summary>
    public PointDEvolution? Point(Indicateur indicateur, string territoire, string valeurs, string notes)
    {
        if (!Millesimes.TryGetValue(indicateur.Code, out var millesime)) return null;
        var note = millesime.RangDeNote is { } rang ? Releve.Case(notes, rang).ToString() : "";
        return new(
            new Chiffre(indicateur.Montrer(Releve.Valeur(valeurs, millesime.Rang)), Annee, millesime.AnneeDesDonnees, JeuCode, Jeu, note is "" or NoteNormale ? null : note),
            territoire,
            millesime.Colonne,
            millesime.Rupture);
    }
}
