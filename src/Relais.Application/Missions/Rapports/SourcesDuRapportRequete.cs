using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports;

/// <summary>Parmi ces identifiants, de quelque mission qu’ils viennent, ce que l’acteur peut lire.</summary>
public sealed class SourcesDuRapportRequete(IEnumerable<IElementsPourRapport> missions)
{
    public Task<IReadOnlyList<ElementPourRapport>> ExecuterAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        missions.RassemblerAsync(m => m.ParIdsAsync(acteur, ids, annulation));
}
