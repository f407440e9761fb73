using Relais.Metier.Commun;

namespace Relais.Application.Socle.Accueil;

/// <summary>What a mission expects of an agent; the home page gathers them without knowing the missions.</summary>
public interface IAttentes
{
    /// <summary>What awaits this agent today; empty when nothing does.</summary>
    Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation);
}
