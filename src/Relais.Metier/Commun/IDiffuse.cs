namespace Relais.Metier.Commun;

/// <summary>An item read by territory × role × level: the query filter of the perimeter applies to it.</summary>
public interface IDiffuse
{
    string DepartementCode { get; }

    /// <summary>Quarter concerned, or <c>null</c> outside any quarter.</summary>
    Guid? QuartierId { get; }

    NiveauDiffusion Niveau { get; }

    Guid AuteurId { get; }
}
