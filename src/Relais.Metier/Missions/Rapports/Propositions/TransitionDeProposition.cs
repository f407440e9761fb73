using static Relais.Metier.Missions.Rapports.Propositions.ActionSurProposition;
using static Relais.Metier.Missions.Rapports.Propositions.EtatProposition;
using static Relais.Metier.Missions.Rapports.Propositions.TitreSurProposition;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Une ligne de la table des transitions : boutons, pages, règles, documentation et tests lisent les mêmes.</summary>
public sealed record TransitionDeProposition(EtatProposition De, ActionSurProposition Action, EtatProposition Vers, TitreSurProposition Titre)
{
    public static IReadOnlyList<TransitionDeProposition> Table { get; } =
    [
        new(Soumise, Accepter, Acceptee, Decideur),
        new(Soumise, Refuser, Refusee, Decideur),
        new(Soumise, MettreEnAttente, EnAttente, Decideur),
        new(Soumise, Transmettre, Transmise, Decideur),
        new(Soumise, DireSatisfaite, DejaSatisfaite, Decideur),
        new(Soumise, Corriger, Soumise, Auteur),
        new(Soumise, Retirer, Retiree, Auteur),
        new(EnAttente, Accepter, Acceptee, Decideur),
        new(EnAttente, Refuser, Refusee, Decideur),
        new(EnAttente, MettreEnAttente, EnAttente, Decideur),
        new(EnAttente, Transmettre, Transmise, Decideur),
        new(EnAttente, DireSatisfaite, DejaSatisfaite, Decideur),
        new(EnAttente, Retirer, Retiree, Auteur),
        new(Transmise, NoterLaReponse, Soumise, Suivi),
        new(Transmise, Accepter, Acceptee, Decideur),
        new(Transmise, Refuser, Refusee, Decideur),
        new(Transmise, Transmettre, Transmise, Decideur),
        new(Transmise, DireSatisfaite, DejaSatisfaite, Decideur),
        new(Acceptee, Lancer, EnExecution, Suivi),
        new(Acceptee, DireFaite, Faite, Suivi),
        new(Acceptee, Reviser, Acceptee, Decideur),
        new(Acceptee, Abandonner, Abandonnee, Decideur),
        new(EnExecution, DireFaite, Faite, Suivi),
        new(EnExecution, Reviser, EnExecution, Decideur),
        new(EnExecution, Abandonner, Abandonnee, Decideur),
        new(Refusee, Reexaminer, Soumise, Decideur),
        new(DejaSatisfaite, Reexaminer, Soumise, Decideur),
        new(Abandonnee, Reexaminer, Soumise, Decideur),
    ];

    /// <summary>La transition permise à ces titres, ou <c>null</c>.</summary>
    public static TransitionDeProposition? Trouver(EtatProposition etat, ActionSurProposition action, IReadOnlyList<TitreSurProposition> titres) =>
        Table.FirstOrDefault(t => t.De == etat && t.Action == action && titres.Contains(t.Titre));

    /// <summary>Les actions permises, dans l’ordre où la page les montre.</summary>
    public static IReadOnlyList<ActionSurProposition> Permises(EtatProposition etat, IReadOnlyList<TitreSurProposition> titres) =>
        [.. Table.Where(t => t.De == etat && titres.Contains(t.Titre)).Select(t => t.Action)];
}
