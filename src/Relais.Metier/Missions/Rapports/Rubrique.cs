using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports;

/// <summary>Une rubrique du rapport mensuel.</summary>
/// <param name="Code">Code stable (<c>besoins</c>).</param>
/// <param name="Libelle">Titre lu, que la préfecture peut changer.</param>
/// <param name="EstPrescrite">Vrai pour les cinq contenus que la fiche de poste prescrit : on ne les retire pas.</param>
public sealed record Rubrique(string Code, string Libelle, bool EstPrescrite)
{
    public const string Essentiel = "essentiel";

    /// <summary>Structure recommandée ; les prescrites viennent de la fiche de poste de délégué du préfet (CGET/DVCU/2017/114).</summary>
    public static IReadOnlyList<Rubrique> Usuelles { get; } =
    [
        new(CodesDeRubrique.Evenements, "Événements marquants et suites données", true),
        new(CodesDeRubrique.Ambiance, "Ambiance du quartier", true),
        new(CodesDeRubrique.Besoins, "Besoins exprimés par les habitants", true),
        new(CodesDeRubrique.Difficultes, "Difficultés rencontrées par les acteurs de terrain", true),
        new(CodesDeRubrique.DroitCommun, "Droit commun : ce qui bouge, ce qui manque", false),
        new(CodesDeRubrique.Actions, "Vie des actions financées et actions remarquables", false),
        new(CodesDeRubrique.Instances, "Instances tenues et engagements", false),
        new(CodesDeRubrique.Propositions, "Propositions et arbitrages demandés", true),
        new(CodesDeRubrique.Agenda, "Agenda et points de vigilance du mois suivant", false),
    ];
}
