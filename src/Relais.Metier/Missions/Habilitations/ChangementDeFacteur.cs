namespace Relais.Metier.Missions.Habilitations;

/// <summary>Ce qui change dans les seconds facteurs d’un compte.</summary>
public enum ChangementDeFacteur
{
    CodeTemporaireActive,
    CodeTemporaireDesactive,
    CodesDeSecoursRenouveles,
    CleAjoutee,
    CleRetiree,

    /// <summary>L’administrateur a tout retiré : téléphone perdu.</summary>
    Reinitialise,
}
