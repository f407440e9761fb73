using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Enregistre les rubriques de la synthèse : toutes, ou aucune.</summary>
/// <param name="Textes">Rubrique, version que l’auteur avait sous les yeux, Markdown.</param>
public sealed record EcrireSynthese(Guid SyntheseId, IReadOnlyList<(Guid Id, Guid Version, string Texte)> Textes);

public sealed class EcrireSyntheseHandler(DonneesRelais donnees, Horloge horloge)
{
    /// <returns>Nombre de rubriques changées.</returns>
    public async Task<Resultat<int>> ExecuterAsync(EcrireSynthese commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Syntheses.AEcrireAsync(commande.SyntheseId, acteur, annulation) is not { } synthese) return new SyntheseIntrouvable();

        List<Refus> refus = [];
        List<TexteDeSynthese> changes = [];
        foreach (var (texte, rang) in commande.Textes.Select((t, i) => (t, i)))
        {
            if (synthese.Texte(texte.Id) is null) return new SyntheseIntrouvable();
            var ecriture = synthese.Ecrire(texte.Id, texte.Version, texte.Texte);
            refus.AddRange(ecriture.Refus.Select(r => r with { Champ = $"Textes[{rang}].Texte" }));
            if (ecriture is { EstReussi: true, Valeur: { } change }) changes.Add(change);
        }

        if (refus.Count > 0) return Resultat<int>.Refuse(refus);
        if (changes.Count == 0) return 0;

        var operation = Operation.Par(acteur, "Rapports", nameof(EcrireSynthese), horloge.Maintenant);
        foreach (var change in changes) operation.Avec(new RubriqueDeSyntheseEcrite(synthese.Id, change.Libelle));
        donnees.Add(operation);
        return await donnees.EnregistrerLaSyntheseAsync(annulation) is { } depasse ? depasse : changes.Count;
    }
}
