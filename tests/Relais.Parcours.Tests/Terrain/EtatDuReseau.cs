namespace Relais.Parcours.Tests.Terrain;

/// <summary>What the network between a phone and the server does.</summary>
internal enum EtatDuReseau
{
    Bon,
    Coupe,

    /// <summary>About 256 kbit/s.</summary>
    Lent,

    /// <summary>The server receives and stores; its answer never comes.</summary>
    Menteur,
}
