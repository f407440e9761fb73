using static Relais.Metier.Missions.Rapports.Propositions.ActionSurProposition;
using static Relais.Metier.Missions.Rapports.Propositions.ChampDeSuite;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Une ligne de la table des actions : comment elle se nomme, ce qu’elle demande.</summary>
/// <param name="Libelle">Verbe du bouton.</param>
/// <param name="Annonce">Ce qui est dit une fois que c’est fait.</param>
/// <param name="Exiges">Champs à remplir.</param>
/// <param name="Libres">Champs proposés.</param>
public sealed record DemandeDAction(
    ActionSurProposition Action, string Libelle, string Annonce, IReadOnlyList<ChampDeSuite> Exiges, IReadOnlyList<ChampDeSuite> Libres)
{
    public static IReadOnlyList<DemandeDAction> Table { get; } =
    [
        new(Accepter, "Accepter", "La proposition est acceptée : son auteur le voit.", [Pilote, Echeance], [Motif, PartPublique]),
        new(Refuser, "Refuser", "La proposition est refusée, avec votre motif : son auteur le voit.", [Motif], [PartPublique]),
        new(MettreEnAttente, "Mettre en attente", "La proposition est en attente : elle reviendra à la date dite.", [Echeance, Motif], [PartPublique]),
        new(Transmettre, "Transmettre à un service", "La proposition est transmise : sa réponse est attendue à la date dite.", [Service, Echeance], [Motif, PartPublique]),
        new(NoterLaReponse, "Noter la réponse du service", "La réponse du service est notée : la décision reste à prendre.", [Motif], []),
        new(DireSatisfaite, "Déjà satisfaite", "La proposition est close : ce qu’elle demande existe déjà.", [Motif], [PartPublique]),
        new(Reviser, "Changer le pilote ou l’échéance", "Le pilote et l’échéance sont à jour.", [Pilote, Echeance, Motif], []),
        new(Lancer, "Lancer l’exécution", "L’exécution est lancée.", [], [Motif]),
        new(DireFaite, "Dire faite", "La proposition est faite. Il reste à le dire à ceux qui l’ont demandée.", [Preuve], [PartPublique]),
        new(Abandonner, "Abandonner", "La proposition est abandonnée, avec votre motif.", [Motif], [PartPublique]),
        new(Reexaminer, "Réexaminer", "La proposition attend de nouveau une réponse.", [Motif], []),
        new(Corriger, "Corriger", "La proposition est corrigée.", [], []),
        new(Retirer, "Retirer", "La proposition est retirée.", [Motif], []),
    ];

    public IEnumerable<ChampDeSuite> Champs => Exiges.Concat(Libres).Order();

    public static DemandeDAction De(ActionSurProposition action) => Table.Single(d => d.Action == action);
}
