using Relais.Metier.Commun;

namespace Relais.Application.Socle.Accueil;

/// <summary>The deadlines a mission knows for an agent, for the calendar he subscribes to.</summary>
public interface IEcheances
{
    /// <summary>Those still to come, and those that passed without being met.</summary>
    Task<IReadOnlyList<Echeance>> TrouverAsync(Acteur acteur, CancellationToken annulation);
}
