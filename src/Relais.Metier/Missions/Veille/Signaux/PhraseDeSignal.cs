using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>Ce qu’un signal dit en français : ce qui a été vu, ce qui était attendu, sur quelles semaines, et d’où vient l’attente.</summary>
public static class PhraseDeSignal
{
    /// <example>« 5 faits du 2 au 8 mars 2026, quand 0,8 était attendu. »</example>
    public static string Dire(SemaineDeSignal semaine)
    {
        var derniere = Semaine.De(semaine.SemaineDu);
        var jours = semaine.Fenetre == 1 ? derniere.Libelle : $"du {derniere.Plus(1 - semaine.Fenetre).Du.ToString("d MMMM", Mois.Francais)} au {derniere.Au.ToString("d MMMM yyyy", Mois.Francais)}";
        return $"{semaine.Observe} faits {jours}, quand {Nombre(semaine.Attendu)} {(semaine.Attendu < 2 ? "était attendu" : "étaient attendus")}.";
    }

    /// <summary>La chance qu’une telle semaine arrive d’elle-même, en « une fois sur… » : deux chiffres suffisent.</summary>
    public static string Hasard(SemaineDeSignal semaine)
    {
        if (semaine.ValeurP < 1e-7) return "Le hasard seul n’y suffirait pratiquement jamais.";
        var fois = 1 / semaine.ValeurP;
        var unite = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(fois)) - 1));
        return $"Le hasard seul y suffirait une fois sur {(Math.Round(fois / unite) * unite).ToString("N0", Mois.Francais)}.";
    }

    public static string Reference(SemaineDeSignal semaine)
    {
        var origine = semaine.Methode == MethodeDeDetection.FarringtonFlexible
            ? $"L’attente vient des mêmes semaines des {semaine.References / 52} années d’avant, saison et tendance comprises"
            : $"L’attente vient des {semaine.References} semaines d’avant où quelqu’un regardait";
        return semaine.Effort > 1.05
            ? $"{origine} ; elle est multipliée par {Nombre(semaine.Effort)} parce que l’on a plus écrit que d’habitude dans ce quartier."
            : $"{origine}.";
    }

    public static string Nombre(double valeur) => valeur < 0.05
        ? "moins de 0,1"
        : valeur.ToString(valeur < 10 ? "0.#" : "0", CultureInfo.GetCultureInfo("fr-FR"));
}
