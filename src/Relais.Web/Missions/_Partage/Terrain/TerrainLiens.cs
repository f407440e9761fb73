namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>Addresses of what a phone needs in the field.</summary>
public static class TerrainLiens
{
    public const string Attente = "/terrain/attente";
    public const string Session = "/terrain/session";
    public const string Envois = "/terrain/envois";
}
