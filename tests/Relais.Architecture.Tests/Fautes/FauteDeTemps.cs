namespace Relais.Architecture.Tests.Fautes;

/// <summary>Reads the clock behind a silenced analyzer.</summary>
internal static class FauteDeTemps
{
#pragma warning disable RS0030 // A deliberately faulty fixture.
    public static DateTime Maintenant() => DateTime.UtcNow;
#pragma warning restore RS0030
}
