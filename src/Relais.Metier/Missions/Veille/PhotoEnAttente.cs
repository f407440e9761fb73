namespace Relais.Metier.Missions.Veille;

/// <summary>
/// Une photo déjà reçue, réduite et nettoyée, dont l’observation n’est pas encore enregistrée : un refus du texte ne fait
/// pas rechoisir les photos. Elle n’est lue que de qui l’a envoyée, et s’efface au bout d’un jour.
/// </summary>
public sealed class PhotoEnAttente
{
    /// <summary>Durée de garde.</summary>
    public static readonly TimeSpan Duree = TimeSpan.FromDays(1);

    private PhotoEnAttente() { }

    public Guid Id { get; private set; }

    /// <summary>Identifiant de la future observation.</summary>
    public Guid EnvoiId { get; private set; }

    public Guid AuteurId { get; private set; }

    /// <summary>Instant de réception (UTC).</summary>
    public DateTime RecueA { get; private set; }

    /// <summary>En pixels.</summary>
    public int Largeur { get; private set; }

    /// <summary>En pixels.</summary>
    public int Hauteur { get; private set; }

    /// <summary>SHA-256 des octets, en hexadécimal.</summary>
    public string Empreinte { get; private set; } = "";

    public byte[] Jpeg { get; private set; } = [];

    public static PhotoEnAttente Garder(Guid id, Guid envoiId, Guid auteurId, DateTime recueA, int largeur, int hauteur, string empreinte, byte[] jpeg) => new()
    {
        Id = id,
        EnvoiId = envoiId,
        AuteurId = auteurId,
        RecueA = recueA,
        Largeur = largeur,
        Hauteur = hauteur,
        Empreinte = empreinte,
        Jpeg = jpeg,
    };
}
