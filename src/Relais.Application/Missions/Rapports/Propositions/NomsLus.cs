namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les noms, tels qu’ils s’affichent.</summary>
public sealed record NomsLus(IReadOnlyDictionary<Guid, string> Quartiers, IReadOnlyDictionary<string, string> Themes, IReadOnlyDictionary<Guid, string> Agents)
{
    public string Quartier(Guid? id) => id is { } quartier ? Quartiers.GetValueOrDefault(quartier, "Quartier inconnu") : "Tout le département";

    public string Theme(string code) => Themes.GetValueOrDefault(code, code);

    public string Agent(Guid id) => Agents.GetValueOrDefault(id, "Ancien agent");
}
