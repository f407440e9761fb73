using Relais.Metier.Commun;

namespace Relais.Application.Socle.Accueil;

/// <summary>All that awaits an agent, from every mission, the most urgent first.</summary>
public sealed class AttentesRequete(IEnumerable<IAttentes> missions)
{
    public async Task<IReadOnlyList<Attente>> ExecuterAsync(Acteur acteur, CancellationToken annulation)
    {
        List<Attente> trouvees = [];
        foreach (var mission in missions) trouvees.AddRange(await mission.TrouverAsync(acteur, annulation));
        return
        [
            .. trouvees.OrderByDescending(a => a.EstPressee)
                .ThenBy(a => a.Nature.Geste() != GesteAttendu.Accuser)
                .ThenBy(a => a.EcheanceLe ?? DateOnly.MaxValue)
                .ThenBy(a => a.Nature.Geste()),
        ];
    }
}
