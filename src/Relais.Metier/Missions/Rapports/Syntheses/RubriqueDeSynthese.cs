namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Une rubrique de la synthèse départementale, dans l’ordre où le préfet la lit.</summary>
/// <param name="Code">Code stable.</param>
/// <param name="Libelle">Titre lu.</param>
public sealed record RubriqueDeSynthese(string Code, string Libelle)
{
    public const string Essentiel = "essentiel";
    public const string Risques = "risques";
    public const string Besoins = "besoins";
    public const string Difficultes = "difficultes";
    public const string Ambiance = "ambiance";
    public const string Divergences = "divergences";
    public const string Arbitrages = "arbitrages";
    public const string Reponses = "reponses";

    public static IReadOnlyList<RubriqueDeSynthese> Toutes { get; } =
    [
        new(Essentiel, "L’essentiel en 5 lignes"),
        new(Risques, "Principaux risques"),
        new(Besoins, "Besoins, par thème"),
        new(Difficultes, "Difficultés, par type d’acteur"),
        new(Ambiance, "Ambiance des quartiers"),
        new(Divergences, "Lectures différentes"),
        new(Arbitrages, "Propositions en attente d’arbitrage"),
        new(Reponses, "Ce qui a reçu une réponse"),
    ];
}
