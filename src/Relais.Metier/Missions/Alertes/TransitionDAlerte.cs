using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>Une ligne de la table des transitions : boutons, règles, documentation et tests lisent les mêmes.</summary>
public sealed record TransitionDAlerte(EtatAlerte De, ActionSurAlerte Action, EtatAlerte Vers, IReadOnlyList<Role> Roles)
{
    private static readonly Role[] Autorite = [Role.SousPrefet, Role.PrefetCabinet];
    private static readonly Role[] Tous = [Role.Delegue, Role.SousPrefet, Role.PrefetCabinet];

    public static IReadOnlyList<TransitionDAlerte> Table { get; } =
    [
        new(EtatAlerte.Signalee, ActionSurAlerte.AccuserReception, EtatAlerte.Accusee, Autorite),
        new(EtatAlerte.Signalee, ActionSurAlerte.Suivre, EtatAlerte.Signalee, Tous),
        new(EtatAlerte.Accusee, ActionSurAlerte.PrendreEnCharge, EtatAlerte.EnTraitement, Autorite),
        new(EtatAlerte.Accusee, ActionSurAlerte.Suivre, EtatAlerte.Accusee, Tous),
        new(EtatAlerte.Accusee, ActionSurAlerte.Decider, EtatAlerte.EnTraitement, Autorite),
        new(EtatAlerte.Accusee, ActionSurAlerte.Clore, EtatAlerte.Close, Autorite),
        new(EtatAlerte.EnTraitement, ActionSurAlerte.Suivre, EtatAlerte.EnTraitement, Tous),
        new(EtatAlerte.EnTraitement, ActionSurAlerte.Decider, EtatAlerte.EnTraitement, Autorite),
        new(EtatAlerte.EnTraitement, ActionSurAlerte.Clore, EtatAlerte.Close, Autorite),
        new(EtatAlerte.Close, ActionSurAlerte.Rouvrir, EtatAlerte.EnTraitement, Tous),
    ];

    /// <summary>La transition permise à ce rôle, ou <c>null</c>.</summary>
    public static TransitionDAlerte? Trouver(EtatAlerte etat, ActionSurAlerte action, Role role) =>
        Table.FirstOrDefault(t => t.De == etat && t.Action == action && t.Roles.Contains(role));
}
