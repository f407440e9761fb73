namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Une catégorie de risque et ce qui s’en dit à l’auteur.</summary>
public sealed record RisqueExplique(CategorieDeRisque Categorie, string Pourquoi, string Conseil, string? Remplacement);
