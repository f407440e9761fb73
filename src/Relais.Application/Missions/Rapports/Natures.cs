namespace Relais.Application.Missions.Rapports;

/// <summary>Les natures d’observation, en mots ; un code inconnu se lit tel quel.</summary>
public static class Natures
{
    private static readonly Dictionary<string, (string Singulier, string Pluriel)> Mots = new(StringComparer.Ordinal)
    {
        ["ambiance"] = ("ambiance", "sur l’ambiance"),
        ["besoin"] = ("besoin", "besoins"),
        ["difficulte"] = ("difficulté", "difficultés"),
        ["fait"] = ("fait", "faits"),
        ["reussite"] = ("réussite", "réussites"),
        ["proposition"] = ("proposition", "propositions"),
    };

    public static string Singulier(string code) => Mots.TryGetValue(code, out var mots) ? mots.Singulier : code;

    public static string Pluriel(string code) => Mots.TryGetValue(code, out var mots) ? mots.Pluriel : code;
}
