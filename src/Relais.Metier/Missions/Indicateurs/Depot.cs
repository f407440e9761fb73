namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un fichier déposé qui attend d’être importé : gardé en base le temps de lire la répétition, et effacé au premier dépôt qui suit le lendemain.</summary>
public sealed class Depot
{
    public static readonly TimeSpan Duree = TimeSpan.FromDays(1);

    private Depot() { }

    public Guid Id { get; private set; }

    public string Nom { get; private set; } = "";

    public byte[] Contenu { get; private set; } = [];

    public Guid AgentId { get; private set; }

    public DateTime DeposeA { get; private set; }

    public static Depot De(Guid id, string nom, byte[] contenu, Guid agentId, DateTime deposeA) =>
        new() { Id = id, Nom = nom, Contenu = contenu, AgentId = agentId, DeposeA = deposeA };
}
