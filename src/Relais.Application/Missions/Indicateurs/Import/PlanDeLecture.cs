using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs.Import;

/// <summary>What each column of a file is, and where its values go.</summary>
/// <param name="Jeu">Family of the file.</param>
/// <param name="Niveau">Territories of its rows.</param>
/// <param name="Annee">Year of the edition.</param>
/// <param name="Territoire">Rank of the column of the codes.</param>
/// <param name="Nom">Rank of the column of the names, if there is one.</param>
/// <param name="Valeurs">Columns of values.</param>
/// <param name="Notes">Columns of quality notes, by rank and key.</param>
/// <param name="Inconnues">Headers the dictionary does not know.</param>
internal sealed record PlanDeLecture(
    JeuDeDonnees Jeu,
    NiveauGeographique Niveau,
    int Annee,
    int Territoire,
    int? Nom,
    IReadOnlyList<ColonneDeValeurs> Valeurs,
    IReadOnlyList<(int Rang, string Nom)> Notes,
    IReadOnlyList<string> Inconnues);

/// <param name="Rang">Rank in the file.</param>
/// <param name="EnTete">Header as written.</param>
/// <param name="Colonne">Name in the dictionary.</param>
/// <param name="Indicateur">Indicator.</param>
/// <param name="Annee">Year of the data, when the header tells it.</param>
/// <param name="Note">Column of the note, when the file has it.</param>
internal sealed record ColonneDeValeurs(int Rang, string EnTete, string Colonne, Indicateur Indicateur, int? Annee, string? Note);
