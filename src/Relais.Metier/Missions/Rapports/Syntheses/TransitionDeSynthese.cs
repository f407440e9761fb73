using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Une ligne de la table des transitions : boutons, règles, documentation et tests lisent les mêmes.</summary>
public sealed record TransitionDeSynthese(EtatSynthese De, ActionSurSynthese Action, EtatSynthese Vers, Role Role)
{
    public static IReadOnlyList<TransitionDeSynthese> Table { get; } =
    [
        new(EtatSynthese.Brouillon, ActionSurSynthese.Valider, EtatSynthese.Validee, Role.SousPrefet),
        new(EtatSynthese.Validee, ActionSurSynthese.Rouvrir, EtatSynthese.Brouillon, Role.SousPrefet),
    ];

    /// <summary>La transition permise à ce rôle, ou <c>null</c>.</summary>
    public static TransitionDeSynthese? Trouver(EtatSynthese etat, ActionSurSynthese action, Role role) =>
        Table.FirstOrDefault(t => t.De == etat && t.Action == action && t.Role == role);
}
