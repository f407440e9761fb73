namespace Relais.Application.Missions.Veille.Signaux.Contrats;

/// <summary>Quelque chose répond, dans ce quartier et sur ce thème.</summary>
public sealed record ReponseAuTerrain(Guid QuartierId, string ThemeCode);
