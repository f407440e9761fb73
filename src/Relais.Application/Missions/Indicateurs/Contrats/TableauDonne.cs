namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Un tableau sans les textes de son auteur : les chiffres publiés, et d’où ils viennent.</summary>
public sealed record TableauDonne(string Titre, IReadOnlyList<ChiffreDonne> Chiffres, IReadOnlyList<string> Sources);
