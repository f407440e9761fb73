using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Barometre;

public sealed record NoteDonnee(Guid NoteId, DateOnly SemaineDu) : IEvenement
{
    Guid IEvenement.ObjetId => NoteId;
}

public sealed record NoteCorrigee(Guid NoteId, IReadOnlyList<Modification> Modifications) : IEvenement
{
    Guid IEvenement.ObjetId => NoteId;
}
