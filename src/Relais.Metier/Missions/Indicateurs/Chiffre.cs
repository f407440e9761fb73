namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Une valeur telle qu’elle se montre : jamais sans son édition, sa source ni ce qui la nuance.</summary>
/// <param name="Valeur">Le nombre, ou la marque.</param>
/// <param name="Edition">Année de l’édition.</param>
/// <param name="AnneeDesDonnees">Année des données, quand elle est connue.</param>
/// <param name="JeuCode">Jeu d’où elle vient.</param>
/// <param name="Jeu">Libellé du jeu, avec son producteur.</param>
/// <param name="Note">Note de qualité du producteur ; <c>null</c> sans note ou quand elle vaut 0 (normale).</param>
public sealed record Chiffre(ValeurPubliee Valeur, int Edition, int? AnneeDesDonnees, string JeuCode, string Jeu, string? Note)
{
    /// <summary>« données 2019 », ou « édition 2021 » quand l’année des données n’est pas dite.</summary>
    public string Periode => AnneeDesDonnees is { } annee ? $"données {annee}" : $"édition {Edition}";

    /// <summary>Ce qui permet de retrouver le chiffre.</summary>
    public string Provenance => AnneeDesDonnees is { } annee && annee != Edition ? $"{Jeu}, édition {Edition}, données {annee}" : $"{Jeu}, édition {Edition}";
}
