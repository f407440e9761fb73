using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Une ligne de la table des transitions : boutons, règles, documentation et tests lisent les mêmes.</summary>
public sealed record TransitionDeRapport(EtatRapport De, ActionSurRapport Action, EtatRapport Vers, Role Role)
{
    public static IReadOnlyList<TransitionDeRapport> Table { get; } =
    [
        new(EtatRapport.Brouillon, ActionSurRapport.Transmettre, EtatRapport.Transmis, Role.Delegue),
        new(EtatRapport.Transmis, ActionSurRapport.Renvoyer, EtatRapport.Renvoye, Role.SousPrefet),
        new(EtatRapport.Transmis, ActionSurRapport.Viser, EtatRapport.Vise, Role.SousPrefet),
        new(EtatRapport.Renvoye, ActionSurRapport.Transmettre, EtatRapport.Transmis, Role.Delegue),
    ];

    /// <summary>La transition permise à ce rôle, ou <c>null</c>.</summary>
    public static TransitionDeRapport? Trouver(EtatRapport etat, ActionSurRapport action, Role role) =>
        Table.FirstOrDefault(t => t.De == etat && t.Action == action && t.Role == role);
}
