using Relais.Application.Missions.Veille.Photos;

namespace Relais.Web.Missions.Veille;

/// <summary>Les fichiers d’un formulaire, lus en mémoire.</summary>
internal static class PhotosEnvoyees
{
    /// <summary>Six photos de 15 Mo et le reste du formulaire.</summary>
    public const long OctetsAuPlus = 96L * 1024 * 1024;

    public static async Task<IReadOnlyList<PhotoRecue>> LireAsync(IFormFileCollection? fichiers, CancellationToken annulation)
    {
        List<PhotoRecue> photos = [];
        foreach (var fichier in fichiers?.Where(f => f.Length > 0) ?? [])
        {
            using var octets = new MemoryStream((int)fichier.Length);
            await fichier.CopyToAsync(octets, annulation);
            photos.Add(new(Path.GetFileName(fichier.FileName), octets.ToArray()));
        }

        return photos;
    }
}
