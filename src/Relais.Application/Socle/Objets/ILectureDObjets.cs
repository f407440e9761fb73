using Relais.Metier.Commun;

namespace Relais.Application.Socle.Objets;

/// <summary>How a mission lets the others cite its objects: one class for each kind, registered under this interface.</summary>
public interface ILectureDObjets
{
    NatureDObjet Nature { get; }

    /// <summary>Among these identifiers, the objects this agent may read: the others do not exist for him.</summary>
    Task<IReadOnlyList<ObjetLu>> LireAsync(IReadOnlyCollection<Guid> ids, Acteur acteur, CancellationToken annulation);
}
