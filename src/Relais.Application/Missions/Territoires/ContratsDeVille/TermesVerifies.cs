using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Ce que seule la base peut refuser d’un contrat : code déjà pris, quartier inconnu ou déjà couvert.</summary>
internal static class TermesVerifies
{
    /// <param name="contratId">Contrat modifié ; <c>null</c> à la conclusion.</param>
    public static async Task<IReadOnlyList<Refus>> RefusAsync(DonneesRelais donnees, TermesDuContrat termes, Guid? contratId, string departement, CancellationToken annulation)
    {
        List<Refus> refus = [.. ReglesDuContrat.Verifier(termes)];
        var autres = await donnees.ContratsDeVille.AsNoTracking().Where(c => c.DepartementCode == departement && c.Id != contratId).ToListAsync(annulation);
        if (autres.Find(c => c.Code == termes.Code) is { } homonyme) refus.Add(new CodeDeContratDejaPris(homonyme.Nom));

        var noms = await donnees.Quartiers.AsNoTracking().Where(q => q.DepartementCode == departement && termes.Quartiers.Contains(q.Id)).ToDictionaryAsync(q => q.Id, q => q.Nom, annulation);
        if (noms.Count != termes.Quartiers.Distinct().Count()) refus.Add(new QuartierInconnuDuContrat());
        refus.AddRange(autres
            .Where(c => c.DebutLe <= termes.FinLe && termes.DebutLe <= c.FinLe)
            .SelectMany(c => c.Quartiers.Where(q => noms.ContainsKey(q.QuartierId)).Select(q => new QuartierDejaSousContrat(noms[q.QuartierId], c.Nom))));
        return refus;
    }
}
