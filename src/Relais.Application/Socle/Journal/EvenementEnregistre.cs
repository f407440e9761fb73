using System.Text.Json;
using Relais.Metier.Commun;

namespace Relais.Application.Socle.Journal;

/// <summary>An event as kept: one row, its data as JSON. Rows are added, never changed.</summary>
public sealed class EvenementEnregistre
{
    private EvenementEnregistre() { }

    public Guid OperationId { get; private set; }

    /// <summary>Order inside the operation, from 0.</summary>
    public int Rang { get; private set; }

    /// <summary>Name of the event's type (<c>ObservationSaisie</c>): unique in the product.</summary>
    public string Nom { get; private set; } = "";

    public Guid ObjetId { get; private set; }

    public string Donnees { get; private set; } = "";

    public static EvenementEnregistre De(Operation operation, int rang, IEvenement evenement) => new()
    {
        OperationId = operation.Id,
        Rang = rang,
        Nom = evenement.GetType().Name,
        ObjetId = evenement.ObjetId,
        Donnees = JsonSerializer.Serialize(evenement, evenement.GetType(), CatalogueDesEvenements.Json),
    };

    /// <summary>The event itself, read back.</summary>
    public IEvenement Lire() => CatalogueDesEvenements.Lire(Nom, Donnees);
}
