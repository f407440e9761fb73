using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>Où mènent les courriels des abonnements : des chemins de Relais, que connaît la couche Web.</summary>
public interface IAdressesDesAbonnements
{
    /// <summary>La page qui les révoque.</summary>
    string Abonnements { get; }

    string Du(Guid tableauId);

    string De(FiltreDAbonnement filtre, DateOnly du, DateOnly au);
}
