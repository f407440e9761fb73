namespace Relais.Metier.Missions.Veille;

/// <summary>Une photo d’une observation, réduite et sans métadonnées ; ses octets sont dans <see cref="ContenuDePhoto"/>.</summary>
public sealed class Photo
{
    public const int NombreAuPlus = 6;

    private Photo() { }

    public Guid Id { get; private set; }

    public Guid ObservationId { get; private set; }

    /// <summary>Ordre dans l’observation, à partir de 1.</summary>
    public int Ordre { get; private set; }

    /// <summary>En pixels.</summary>
    public int Largeur { get; private set; }

    /// <summary>En pixels.</summary>
    public int Hauteur { get; private set; }

    public int Octets { get; private set; }

    /// <summary>SHA-256 des octets, en hexadécimal : la même photo envoyée deux fois n’est gardée qu’une.</summary>
    public string Empreinte { get; private set; } = "";

    public static Photo Joindre(Guid id, Guid observationId, int ordre, int largeur, int hauteur, int octets, string empreinte) => new()
    {
        Id = id,
        ObservationId = observationId,
        Ordre = ordre,
        Largeur = largeur,
        Hauteur = hauteur,
        Octets = octets,
        Empreinte = empreinte,
    };
}
