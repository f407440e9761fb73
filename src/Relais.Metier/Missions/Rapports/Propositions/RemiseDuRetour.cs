namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Le retour a été dit ou remis à ceux qui avaient exprimé le besoin.</summary>
public sealed class RemiseDuRetour
{
    public const int LongueurDuDestinataire = 120;

    private RemiseDuRetour() { }

    public Guid Id { get; private set; }

    public Guid PropositionId { get; private set; }

    public DateOnly Le { get; private set; }

    /// <summary>Structure ou fonction, jamais un nom de personne.</summary>
    public string A { get; private set; } = "";

    internal static RemiseDuRetour De(Guid propositionId, DateOnly le, string a) =>
        new() { Id = Guid.CreateVersion7(), PropositionId = propositionId, Le = le, A = a };
}
