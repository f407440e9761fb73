namespace Relais.Web.Socle.Terrain;

/// <summary>Some submissions of a phone's queue, in its order.</summary>
/// <param name="Annoncer">The agent is looking: the next page says what was done.</param>
public sealed record LotDEnvois(IReadOnlyList<EnvoiRecu> Envois, bool Annoncer = false)
{
    public const int NombreAuPlus = 20;
}
