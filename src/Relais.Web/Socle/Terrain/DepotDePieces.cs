using Microsoft.Extensions.Options;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle;
using Relais.Metier.Commun;

namespace Relais.Web.Socle.Terrain;

/// <summary>
/// The files of phones' queues, arriving in pieces until their submission is stored. Each agent has his own; what was
/// stored leaves an empty mark behind, so that a phone whose answer was lost does not send its photos again.
/// </summary>
public sealed class DepotDePieces(IOptions<ReglagesRelais> reglages, Horloge horloge)
{
    public const long OctetsAuPlus = 15L * 1024 * 1024;
    private const string Marque = ".rangee";
    private static readonly TimeSpan Conservation = TimeSpan.FromDays(7);
    private static readonly TimeSpan EntreDeuxMenages = TimeSpan.FromHours(1);
    private readonly Lock _menage = new();
    private DateTime _prochainMenage;

    private string Dossier => Path.Combine(reglages.Value.Dossier, "terrain");

    /// <summary>Bytes already there, where the phone goes on from.</summary>
    public long Recus(Guid envoi, Guid piece, Acteur acteur) => new FileInfo(Chemin(envoi, piece, acteur)) is { Exists: true } fichier ? fichier.Length : 0;

    /// <summary>Adds bytes at <paramref name="debut"/>; elsewhere than at the end of what is there, nothing is written.</summary>
    /// <returns>Bytes there now.</returns>
    public async Task<long> AjouterAsync(Guid envoi, Guid piece, long debut, Stream octets, Acteur acteur, CancellationToken annulation)
    {
        EffacerLesAnciens();
        var chemin = Chemin(envoi, piece, acteur);
        Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
        await using (var fichier = new FileStream(chemin, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None))
        {
            if (fichier.Length == debut)
            {
                fichier.Seek(0, SeekOrigin.End);
                await octets.CopyToAsync(fichier, annulation);
            }
        }

        return Recus(envoi, piece, acteur);
    }

    /// <summary>The files that have not arrived in full, and where each goes on from.</summary>
    public IReadOnlyDictionary<Guid, long> Manquantes(EnvoiRecu envoi, Acteur acteur) => envoi.Pieces
        .Where(p => !File.Exists(Chemin(envoi.Id, p.Id, acteur) + Marque))
        .Select(p => (p.Id, p.Taille, Recus: Recus(envoi.Id, p.Id, acteur)))
        .Where(p => p.Recus < p.Taille)
        .ToDictionary(p => p.Id, p => p.Recus);

    public async Task<IReadOnlyList<PhotoRecue>> LireAsync(EnvoiRecu envoi, Acteur acteur, CancellationToken annulation)
    {
        List<PhotoRecue> photos = [];
        foreach (var piece in envoi.Pieces)
        {
            var chemin = Chemin(envoi.Id, piece.Id, acteur);
            if (File.Exists(chemin)) photos.Add(new(piece.Nom, await File.ReadAllBytesAsync(chemin, annulation)));
        }

        return photos;
    }

    /// <summary>The submission holds its files now.</summary>
    public void Ranger(EnvoiRecu envoi, Acteur acteur)
    {
        foreach (var chemin in envoi.Pieces.Select(p => Chemin(envoi.Id, p.Id, acteur)).Where(File.Exists))
        {
            File.WriteAllBytes(chemin + Marque, []);
            File.Delete(chemin);
        }
    }

    private string Chemin(Guid envoi, Guid piece, Acteur acteur) =>
        Path.Combine(Dossier, acteur.AgentId.ToString("n"), envoi.ToString("n"), piece.ToString("n"));

    private void EffacerLesAnciens()
    {
        lock (_menage)
        {
            if (horloge.Maintenant < _prochainMenage || !Directory.Exists(Dossier)) return;
            _prochainMenage = horloge.Maintenant + EntreDeuxMenages;
        }

        var limite = horloge.Maintenant - Conservation;
        var anciens = Directory.EnumerateDirectories(Dossier).SelectMany(Directory.EnumerateDirectories).Where(d => Directory.GetLastWriteTimeUtc(d) < limite).ToList();
        foreach (var ancien in anciens) Directory.Delete(ancien, recursive: true);
    }
}
