namespace Relais.Metier.Missions.Territoires;

/// <summary>Une poche de pauvreté hors quartier prioritaire, suivie au titre d’un contrat de ville (circulaire du 31 août 2023).</summary>
public sealed class Poche
{
    private Poche() { }

    public Guid Id { get; private set; }

    public Guid ContratId { get; private set; }

    public string Nom { get; private set; } = "";

    public string DepartementCode { get; private set; } = "";

    /// <summary>Ce qui la délimite, en mots : rues, îlots, commune.</summary>
    public string Delimitation { get; private set; } = "";

    public static Poche Reperer(Guid id, Guid contratId, string nom, string departementCode, string delimitation) =>
        new() { Id = id, ContratId = contratId, Nom = nom, DepartementCode = departementCode, Delimitation = delimitation };
}
