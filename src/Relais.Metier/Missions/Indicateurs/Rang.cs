namespace Relais.Metier.Missions.Indicateurs;

/// <summary>La place d’un quartier parmi ceux dont la valeur est publiée, de la plus basse à la plus haute.</summary>
/// <param name="Place">1 pour la valeur la plus basse ; ex aequo, la même place.</param>
/// <param name="Publies">Quartiers dont la valeur est publiée.</param>
/// <param name="Caches">Quartiers du même fichier dont la valeur ne l’est pas : ils n’ont pas de rang.</param>
public sealed record Rang(int Place, int Publies, int Caches)
{
    /// <summary><c>null</c> si la valeur du quartier n’est pas publiée.</summary>
    public static Rang? De(ValeurPubliee valeur, IReadOnlyCollection<ValeurPubliee> toutes)
    {
        if (valeur.Nombre is not { } nombre) return null;
        var publies = toutes.Count(v => v.Nombre is not null);
        return new(toutes.Count(v => v.Nombre < nombre) + 1, publies, toutes.Count - publies);
    }

    /// <summary>Quatre quarts de la distribution, de 1 (le plus bas) à 4.</summary>
    public int Quart => Publies == 0 ? 1 : Math.Min(4, (4 * (Place - 1) / Publies) + 1);
}
