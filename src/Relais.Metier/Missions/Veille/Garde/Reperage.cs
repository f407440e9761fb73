namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Un passage à corriger ou à justifier. <c>Debut</c> et <c>Longueur</c> comptent en unités UTF-16 du texte d’origine.</summary>
/// <param name="Pourquoi">Raison, phrase complète à montrer à l’auteur.</param>
/// <param name="Conseil">Comment récrire, avec un exemple.</param>
/// <param name="Remplacement">Récriture neutre proposée ; <c>null</c> quand elle dépend de la phrase.</param>
public sealed record Reperage(
    CategorieDeRisque Categorie,
    int Debut,
    int Longueur,
    string Extrait,
    string Pourquoi,
    string Conseil,
    string? Remplacement);
