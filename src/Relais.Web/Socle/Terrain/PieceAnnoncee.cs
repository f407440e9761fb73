namespace Relais.Web.Socle.Terrain;

/// <summary>A file that goes with a submission, as the phone announces it before its bytes arrive.</summary>
/// <param name="Taille">Bytes.</param>
public sealed record PieceAnnoncee(Guid Id, string Nom, long Taille);
