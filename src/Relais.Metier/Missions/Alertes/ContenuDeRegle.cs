using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Ce qui se règle d’une règle de diffusion.</summary>
public sealed record ContenuDeRegle
{
    public required string Libelle { get; init; }

    public IReadOnlyList<string> Familles { get; init; } = [];

    public int GraviteAuMoins { get; init; } = 1;

    public IReadOnlyList<Guid> Quartiers { get; init; } = [];

    public Plage Plage { get; init; } = Plage.Toujours;

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<Guid> Agents { get; init; } = [];

    public bool ParCourriel { get; init; }

    public bool ParSms { get; init; }

    public bool EstActive { get; init; } = true;
}
