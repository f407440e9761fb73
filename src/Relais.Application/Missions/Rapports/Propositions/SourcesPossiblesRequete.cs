using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les observations récentes d’un quartier qui disent un besoin, une difficulté ou une proposition.</summary>
public sealed class SourcesPossiblesRequete(IVeillePourRapport veille, ObjetsCites objets, Horloge horloge)
{
    private const int SourcesAuPlus = 15;
    private static readonly string[] Natures = ["besoin", "difficulte", "proposition"];

    /// <param name="quartierId">Quartier ; <c>null</c> pour tout le département.</param>
    public async Task<IReadOnlyList<SourcePossible>> ExecuterAsync(Guid? quartierId, Acteur acteur, CancellationToken annulation)
    {
        var mois = Mois.De(horloge.Aujourdhui);
        var recentes = (await veille.DuMoisAsync(acteur, mois, annulation)).Concat(await veille.DuMoisAsync(acteur, mois.Precedent, annulation))
            .Where(e => (quartierId is null || e.QuartierId == quartierId) && Natures.Contains(e.Nature, StringComparer.Ordinal))
            .OrderByDescending(e => e.Date).Take(SourcesAuPlus).Select(e => new ObjetCite(NatureDObjet.Observation, e.Id)).ToList();
        var lus = await objets.LireAsync(recentes, acteur, annulation);
        return [.. recentes.Where(lus.ContainsKey).Select(o => new SourcePossible(o, lus[o].Libelle, lus[o].Texte, false))];
    }
}
