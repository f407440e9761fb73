namespace Relais.Metier.Missions.Veille;

/// <summary>Les octets d’une photo (JPEG), à part pour que les listes ne les lisent jamais.</summary>
public sealed class ContenuDePhoto
{
    private ContenuDePhoto() { }

    public Guid PhotoId { get; private set; }

    public byte[] Jpeg { get; private set; } = [];

    public static ContenuDePhoto De(Guid photoId, byte[] jpeg) => new() { PhotoId = photoId, Jpeg = jpeg };
}
