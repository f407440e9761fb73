using Relais.Metier.Commun;

namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Les tableaux partagés de l’observatoire, pour qui les envoie.</summary>
public interface ITableauxDeLObservatoire
{
    /// <summary>Le titre d’un tableau ; <c>null</c> quand l’acteur ne peut pas l’ouvrir.</summary>
    Task<string?> NommerAsync(Guid tableauId, Acteur acteur, CancellationToken annulation);

    /// <summary>Un tableau et ses chiffres d’aujourd’hui ; <c>null</c> quand l’acteur ne peut pas l’ouvrir.</summary>
    Task<TableauDonne?> LireAsync(Guid tableauId, Acteur acteur, CancellationToken annulation);
}
