namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Un fichier qui prouve l’exécution d’une proposition.</summary>
public sealed class PieceDePreuve
{
    public const int OctetsAuPlus = 10 * 1024 * 1024;

    private PieceDePreuve() { }

    public Guid Id { get; private set; }

    public Guid PropositionId { get; private set; }

    /// <summary>Nom donné par celui qui l’a jointe.</summary>
    public string Nom { get; private set; } = "";

    public string Type { get; private set; } = "";

    public byte[] Contenu { get; private set; } = [];

    public static PieceDePreuve De(Guid propositionId, string nom, string type, byte[] contenu) =>
        new() { Id = Guid.CreateVersion7(), PropositionId = propositionId, Nom = nom, Type = type, Contenu = contenu };
}
