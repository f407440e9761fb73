namespace Relais.Metier.Missions.Rapports;

/// <summary>Une rubrique du rapport mensuel.</summary>
/// <param name="Code">Code stable (<c>besoins</c>).</param>
/// <param name="Libelle">Titre lu, que la préfecture peut changer.</param>
/// <param name="EstPrescrite">Vrai pour les cinq contenus que la fiche de poste prescrit : on ne les retire pas.</param>
/// <param name="Natures">Natures d’observation qui l’alimentent.</param>
public sealed record Rubrique(string Code, string Libelle, bool EstPrescrite, IReadOnlyList<string> Natures)
{
    public const string Essentiel = "essentiel";
    public const string Evenements = "evenements";

    /// <summary>Structure recommandée ; les prescrites viennent de la fiche de poste de délégué du préfet (CGET/DVCU/2017/114).</summary>
    public static IReadOnlyList<Rubrique> Usuelles { get; } =
    [
        new(Evenements, "Événements marquants et suites données", true, ["fait"]),
        new("ambiance", "Ambiance du quartier", true, ["ambiance"]),
        new("besoins", "Besoins exprimés par les habitants", true, ["besoin"]),
        new("difficultes", "Difficultés rencontrées par les acteurs de terrain", true, ["difficulte"]),
        new("droit-commun", "Droit commun : ce qui bouge, ce qui manque", false, []),
        new("actions", "Vie des actions financées et actions remarquables", false, ["reussite"]),
        new("instances", "Instances tenues et engagements", false, []),
        new("propositions", "Propositions et arbitrages demandés", true, ["proposition"]),
        new("agenda", "Agenda et points de vigilance du mois suivant", false, []),
    ];
}
