using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Les fichiers déjà produits des rapports transmis.</summary>
public sealed class FichiersFiges(DonneesRelais donnees)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<FichiersFiges>();

    public Task<byte[]?> TrouverAsync(Guid rapportId, int numero, FormatDeRapport format, CancellationToken annulation) =>
        donnees.Set<FichierFige>().Where(f => f.RapportId == rapportId && f.Numero == numero && f.Format == format).Select(f => f.Contenu).SingleOrDefaultAsync(annulation);

    public async Task GarderAsync(FichierFige fichier, CancellationToken annulation)
    {
        donnees.Add(fichier);
        try
        {
            await donnees.SaveChangesAsync(annulation);
        }
        catch (DbUpdateException erreur) when (erreur.EstUneViolationDUnicite())
        {
            // Un autre lecteur l'a gardé pendant la conversion : c'est le sien qui reste.
            donnees.Entry(fichier).State = EntityState.Detached;
        }
    }
}
