using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Objets;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ajoute et détache des sources ; c’est l’affaire de l’auteur, tant que la proposition vit.</summary>
public sealed record LierDesSources(Guid Id, IReadOnlyList<ObjetCite> AAjouter, IReadOnlyList<ObjetCite> ADetacher);

public sealed class LierDesSourcesHandler(DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, ObjetsCites objets, Horloge horloge)
{
    /// <returns>Nombre de sources ajoutées ou détachées.</returns>
    public async Task<Resultat<int>> ExecuterAsync(LierDesSources commande, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        var proposition = await lisibles.Lignes.Include(p => p.Sources).SingleOrDefaultAsync(p => p.Id == commande.Id, annulation);
        if (proposition is null || !proposition.TitresDe(acteur, lisibles.Remplaces).Contains(TitreSurProposition.Auteur)) return new PropositionIntrouvable();

        var lus = await objets.LireAsync(commande.AAjouter, acteur, annulation);
        var ajoutees = proposition.Lier(lus.Select(o => (o.Key, o.Value.Libelle)));
        var detachees = commande.ADetacher.Select(proposition.Detacher).OfType<SourceDeProposition>().ToList();
        if (ajoutees.Count + detachees.Count == 0) return 0;

        var operation = Operation.Par(acteur, "Rapports", nameof(LierDesSources), horloge.Maintenant);
        if (ajoutees.Count > 0) operation.Avec(new SourcesLiees(proposition.Id, [.. ajoutees.Select(s => s.Libelle)]));
        foreach (var source in detachees) operation.Avec(new SourceDetachee(proposition.Id, source.Libelle));
        donnees.Add(operation);
        return await donnees.EnregistrerLaPropositionAsync(annulation) is { } refus ? refus : ajoutees.Count + detachees.Count;
    }
}
