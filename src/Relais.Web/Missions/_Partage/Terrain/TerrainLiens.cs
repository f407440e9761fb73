namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>Addresses of what a phone needs in the field.</summary>
public static class TerrainLiens
{
    public const string Attente = "/terrain/attente";

    /// <summary>The rules of the text guard.</summary>
    public const string Garde = "/terrain/garde";

    /// <summary>The contours of the generation in force, from which a phone finds the quarter without network.</summary>
    public const string Contours = "/territoires/contours/g2024";
}
