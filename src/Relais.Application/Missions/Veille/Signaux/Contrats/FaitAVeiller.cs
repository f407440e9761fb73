using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Signaux.Contrats;

/// <summary>Un fait daté que la détection compte.</summary>
/// <param name="QuartierId">Quartier.</param>
/// <param name="ThemeCode">Thème de la veille.</param>
/// <param name="Le">Jour du fait.</param>
/// <param name="AuteurId">Agent qui l’a écrit : sa trace dit que quelqu’un regardait.</param>
public sealed record FaitAVeiller(Guid QuartierId, string ThemeCode, DateOnly Le, Guid AuteurId)
{
    /// <summary>Ce qui l’ouvre, pour un fait d’une mission plus haute : le signal montre exactement ce qu’il compte.</summary>
    public ObjetCite? Objet { get; init; }
}
