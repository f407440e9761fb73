namespace Relais.Application.Socle.Accueil;

/// <summary>What is asked of an agent, in the order of the page that gathers it.</summary>
public enum GesteAttendu
{
    Accuser,

    Repondre,

    Corriger,

    Lire,

    Faire,
}
