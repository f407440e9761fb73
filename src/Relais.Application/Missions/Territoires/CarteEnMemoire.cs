using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires;

/// <summary>The index of the contours, kept for the life of the process and rebuilt when the stamp in the database moves.</summary>
internal sealed class CarteEnMemoire : IDisposable
{
    private readonly SemaphoreSlim _verrou = new(1, 1);
    private volatile Etat? _etat;

    public static void Enregistrer(IServiceCollection services) => services.AddSingleton<CarteEnMemoire>();

    public async Task<IndexDesQuartiers> IndexAsync(DonneesRelais donnees, CancellationToken annulation)
    {
        var tampon = await donnees.Tampons.AsNoTracking().Where(t => t.Nom == Tampon.Contours).Select(t => (Guid?)t.Valeur).SingleOrDefaultAsync(annulation);
        if (_etat is { } etat && etat.Tampon == tampon) return etat.Index;

        await _verrou.WaitAsync(annulation);
        try
        {
            if (_etat is { } entreTemps && entreTemps.Tampon == tampon) return entreTemps.Index;
            var lignes = await (
                from contour in donnees.Contours.AsNoTracking()
                join quartier in donnees.Quartiers.AsNoTracking() on contour.QuartierId equals quartier.Id
                select new { quartier.Id, quartier.Code, quartier.Nom, quartier.DepartementCode, contour }).ToListAsync(annulation);
            var poches = await donnees.Poches.AsNoTracking().Where(p => p.Wkb != null && p.SuivieAuLe == null).ToListAsync(annulation);
            var index = new IndexDesQuartiers(
            [
                .. lignes.Select(l => (new QuartierIndexe(l.Id, l.Code, l.Nom, l.DepartementCode), l.contour.Lire())),
                .. poches.Select(p => (new QuartierIndexe(p.Id, null, p.Nom, p.DepartementCode), p.Lire()!)),
            ]);
            _etat = new Etat(tampon, index);
            return index;
        }
        finally
        {
            _verrou.Release();
        }
    }

    public void Dispose() => _verrou.Dispose();

    private sealed record Etat(Guid? Tampon, IndexDesQuartiers Index);
}
