namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Comment lire une valeur plus haute qu’une autre.</summary>
public enum SensDIndicateur
{
    /// <summary>Ni mieux ni moins bien : on décrit.</summary>
    Neutre,

    PlusEstMieux,

    MoinsEstMieux,
}
