namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Unité d’un indicateur, telle qu’elle s’écrit après le nombre.</summary>
public enum Unite
{
    Nombre,

    Pourcentage,

    Euros,

    /// <summary>Rapport sans unité (indice de jeunesse, D9/D1).</summary>
    Rapport,
}
