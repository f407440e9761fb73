using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Journal;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Enregistre le texte d’une rubrique, à la main ou de lui-même pendant la frappe.</summary>
/// <param name="RapportId">Rapport.</param>
/// <param name="TexteId">Rubrique.</param>
/// <param name="Version">Version que l’auteur avait sous les yeux.</param>
/// <param name="Texte">Markdown.</param>
/// <param name="RienASignaler">Case cochée par l’auteur.</param>
public sealed record EcrireRubrique(Guid RapportId, Guid TexteId, Guid Version, string Texte, bool RienASignaler);

/// <param name="Version">Version à rendre au prochain enregistrement.</param>
/// <param name="AChange">Faux quand le texte était déjà celui-là.</param>
public sealed record RubriqueEnregistree(Guid Version, bool AChange);

public sealed class EcrireRubriqueHandler(DonneesRelais donnees, RapportAEcrireRequete rapports, Horloge horloge)
{
    // L'enregistrement automatique écrit toutes les quelques secondes : une séance d'écriture ne fait qu'une ligne d'historique.
    private static readonly TimeSpan Seance = TimeSpan.FromMinutes(15);

    public async Task<Resultat<RubriqueEnregistree>> ExecuterAsync(EcrireRubrique commande, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(commande.RapportId, acteur, annulation) is not { } rapport || rapport.Texte(commande.TexteId) is not { } texte) return new RapportIntrouvable();

        var ecriture = rapport.Ecrire(texte.Id, commande.Version, commande.Texte, commande.RienASignaler);
        if (!ecriture.EstReussi) return Resultat<RubriqueEnregistree>.Refuse(ecriture.Refus);
        if (ecriture.Valeur is null) return new RubriqueEnregistree(texte.Version, AChange: false);

        await JournaliserAsync(rapport, texte, acteur, annulation);
        if (await donnees.EnregistrerLeRapportAsync(annulation) is null) return new RubriqueEnregistree(texte.Version, AChange: true);

        await donnees.Entry(texte).ReloadAsync(annulation);
        return new TexteModifieEntretemps(texte.Id, texte.Texte, texte.Version);
    }

    private async Task JournaliserAsync(RapportMensuel rapport, TexteDeRubrique texte, Acteur acteur, CancellationToken annulation)
    {
        var evenement = new RubriqueEcrite(rapport.Id, rapport.SectionDe(texte).Libelle, texte.Libelle);
        var depuis = horloge.Maintenant - Seance;
        var recentes = await (
            from ligne in donnees.Evenements
            where ligne.ObjetId == rapport.Id && ligne.Nom == nameof(RubriqueEcrite)
            join operation in donnees.Operations on ligne.OperationId equals operation.Id
            where operation.A >= depuis && operation.AgentId == acteur.AgentId
            select ligne).AsNoTracking().ToListAsync(annulation);
        if (recentes.Exists(l => l.Lire().Equals(evenement))) return;

        donnees.Add(Operation.Par(acteur, "Rapports", nameof(EcrireRubrique), horloge.Maintenant).Avec(evenement));
    }
}
