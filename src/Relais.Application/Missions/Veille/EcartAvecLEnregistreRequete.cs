using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce qui sépare l’observation enregistrée de ce que l’auteur vient d’écrire.</summary>
/// <param name="Version">Version enregistrée : celle dont repartir.</param>
/// <param name="Modifications">De l’enregistré à l’écrit.</param>
public sealed record EcartAvecLEnregistre(Guid Version, IReadOnlyList<Modification> Modifications);

/// <summary>Quand deux appareils ont corrigé la même observation : l’auteur voit les deux, et choisit.</summary>
public sealed class EcartAvecLEnregistreRequete(DonneesRelais donnees, NomsDObservation noms)
{
    public async Task<EcartAvecLEnregistre> ExecuterAsync(Guid id, ContenuObservation ecrit, Acteur acteur, CancellationToken annulation)
    {
        var observation = await donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur).SingleAsync(o => o.Id == id, annulation);
        var (enregistre, nettoye) = (observation.Contenu, ecrit.Nettoye());
        return new(observation.Version, enregistre.Comparer(nettoye, await noms.PourComparerAsync([enregistre.QuartierId, nettoye.QuartierId], acteur, annulation)));
    }
}
