using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>La sous-préfète a lu ces passages conservés et leur motif. Ceux qui l’étaient déjà ne changent pas.</summary>
public sealed record RevoirPassages(IReadOnlyList<Guid> Ids);

public sealed class RevoirPassagesHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Combien ont été revus à l’instant.</returns>
    public async Task<Resultat<int>> ExecuterAsync(RevoirPassages commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = donnees.Observations.DansLePerimetreDe(acteur);
        var passages = await donnees.Conservations
            .Where(c => commande.Ids.Contains(c.Id) && c.Revue == null && lisibles.Any(o => o.Id == c.ObservationId)).ToListAsync(annulation);
        if (passages.Count == 0) return 0;

        var operation = Operation.Par(acteur, "Veille", nameof(RevoirPassages), horloge.Maintenant);
        foreach (var passage in passages)
        {
            passage.Revoir(new Revue(acteur.AgentId, horloge.Maintenant));
            operation.Avec(new PassageRevu(passage.ObservationId, CodeTexte.De(passage.Categorie)));
        }

        donnees.Operations.Add(operation);
        await donnees.SaveChangesAsync(annulation);
        return passages.Count;
    }
}
