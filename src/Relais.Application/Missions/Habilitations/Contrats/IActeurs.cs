using Relais.Metier.Commun;

namespace Relais.Application.Missions.Habilitations.Contrats;

/// <summary>Qui agit, et sur quel territoire aujourd’hui.</summary>
public interface IActeurs
{
    /// <summary>L’acteur, avec ses quartiers du jour (lettres en vigueur et intérims) ; <c>null</c> s’il est inconnu ou désactivé.</summary>
    Task<Acteur?> TrouverAsync(Guid agentId, CancellationToken annulation);
}
