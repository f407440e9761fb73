namespace Relais.Web.Socle.Terrain;

/// <summary>Some submissions of a phone's queue, in its order.</summary>
/// <param name="Annoncer">The submission whose agent is looking: the next page says what became of it.</param>
public sealed record LotDEnvois(IReadOnlyList<EnvoiRecu> Envois, Guid? Annoncer = null)
{
    public const int NombreAuPlus = 20;
}
