namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un tableau partagé, avec ses chiffres : ce que la page montre, et ce qu’une publication fige.</summary>
/// <param name="Titre">Titre.</param>
/// <param name="Introduction">Texte de l’auteur, une ligne vide entre deux paragraphes.</param>
/// <param name="Auteur">Qui l’a fait.</param>
/// <param name="Departement">Code du département.</param>
/// <param name="Quartiers">Quartiers, dans l’ordre du tableau.</param>
/// <param name="Lignes">Une par indicateur.</param>
/// <param name="Sources">Fichiers dont viennent les chiffres.</param>
public sealed record TableauLu(
    string Titre, string Introduction, string Auteur, string Departement, IReadOnlyList<QuartierDuTableau> Quartiers, IReadOnlyList<LigneDeTableau> Lignes, IReadOnlyList<string> Sources);
