using Microsoft.EntityFrameworkCore;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les propositions qu’un objet appuie, parmi celles que l’agent peut lire.</summary>
public sealed class SuitesDUnObjetRequete(PerimetreDesPropositionsRequete perimetre)
{
    public async Task<IReadOnlyList<SuiteDUnObjet>> ExecuterAsync(ObjetCite objet, Acteur acteur, CancellationToken annulation) =>
        await (await perimetre.ExecuterAsync(acteur, annulation)).Lignes
            .Where(p => p.Sources.Any(s => s.Nature == objet.Nature && s.ObjetId == objet.Id))
            .OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id).Select(p => new SuiteDUnObjet(p.Id, p.Objet, p.Etat)).ToListAsync(annulation);
}

public sealed record SuiteDUnObjet(Guid Id, string Objet, EtatProposition Etat);
