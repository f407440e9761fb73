namespace Relais.Metier.Missions.Rapports;

/// <summary>Une section d’un rapport : un quartier, ce qui est hors quartier, ou l’ensemble.</summary>
public sealed class SectionDeRapport
{
    private SectionDeRapport() { }

    public Guid RapportId { get; private set; }

    /// <summary>Ordre dans le rapport, à partir de 0.</summary>
    public int Rang { get; private set; }

    public GenreDeSection Genre { get; private set; }

    public Guid? QuartierId { get; private set; }

    /// <summary>Nom du quartier au moment où le rapport s’ouvre.</summary>
    public string Libelle { get; private set; } = "";

    internal static SectionDeRapport De(Guid rapportId, int rang, GenreDeSection genre, Guid? quartierId, string libelle) =>
        new() { RapportId = rapportId, Rang = rang, Genre = genre, QuartierId = quartierId, Libelle = libelle };
}
