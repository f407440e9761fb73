namespace Relais.Metier.Missions.Veille;

/// <summary>D’où vient l’information : une catégorie, jamais une personne.</summary>
public enum CategorieDeSource
{
    /// <summary>Vu par l’auteur.</summary>
    Constate,
    Habitant,

    /// <summary>Association, bailleur, médiateur, équipe de terrain.</summary>
    Acteur,
    Institution,
    Presse,
    Rumeur,
}
