using System.Text.Json;

namespace Relais.Application.Missions.Rapports;

/// <summary>Comment un contenu s’écrit en JSON et se relit.</summary>
public static class FormatDuRapport
{
    public static JsonSerializerOptions Json { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
}
