namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Ce qu’un indicateur est : la nature dit ce qu’on a le droit d’en calculer.</summary>
public enum NatureDIndicateur
{
    /// <summary>Un compte de personnes, de ménages, de foyers : le seul qui puisse se sommer.</summary>
    Effectif,

    /// <summary>Une part ou un taux, en pour cent.</summary>
    Part,

    /// <summary>Une médiane, un quartile, un décile.</summary>
    Quantile,

    /// <summary>Un rapport ou un indice.</summary>
    Indice,

    /// <summary>Une évolution d’une période à l’autre, en pour cent ; peut être négative.</summary>
    Evolution,
}
