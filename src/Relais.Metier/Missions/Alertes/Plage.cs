using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Alertes;

/// <summary>
/// Des jours et des heures, à l’heure de la préfecture. Un jour férié ne suit pas son jour de semaine : il n’est couvert
/// que si la plage dit « jours fériés ». Une plage qui finit avant de commencer passe minuit : elle appartient au jour où
/// elle commence. De 0 h à 0 h, elle couvre le jour entier.
/// </summary>
/// <param name="Jours">Jours couverts : <c>1</c> (lundi) à <c>7</c> (dimanche), et <c>F</c> pour les jours fériés.</param>
/// <param name="De">Début, compris.</param>
/// <param name="A">Fin, non comprise.</param>
public sealed record Plage(string Jours, TimeOnly De, TimeOnly A)
{
    public const char Feries = 'F';
    public const string Semaine = "12345";
    public const string TousLesJours = "1234567F";
    private static readonly string[] Noms = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    public static Plage Toujours { get; } = new(TousLesJours, TimeOnly.MinValue, TimeOnly.MinValue);

    /// <summary>Vrai si l’instant local est couvert.</summary>
    /// <param name="local">Heure de la préfecture.</param>
    /// <param name="departementCode">Département, pour ses jours fériés.</param>
    public bool Couvre(DateTime local, string departementCode)
    {
        var (jour, heure) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (De < A) return heure >= De && heure < A && EstDe(jour, departementCode);
        return (heure >= De && EstDe(jour, departementCode)) || (heure < A && EstDe(jour.AddDays(-1), departementCode));
    }

    public IReadOnlyList<Refus> Verifier() =>
        Jours.Length == 0 || !Jours.All(j => TousLesJours.Contains(j, StringComparison.Ordinal)) ? [new PlageSansJour()] : [];

    /// <summary>« du lundi au vendredi, de 8 h à 19 h ».</summary>
    public string Libelle => this == Toujours ? "tous les jours, à toute heure" : $"{LibelleDesJours()}, {LibelleDesHeures()}";

    private bool EstDe(DateOnly jour, string departementCode) => JoursFeries.EstFerie(jour, departementCode)
        ? Jours.Contains(Feries, StringComparison.Ordinal)
        : Jours.Contains(Numero(jour), StringComparison.Ordinal);

    private static char Numero(DateOnly jour) => (char)('0' + (jour.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)jour.DayOfWeek));

    private string LibelleDesJours()
    {
        var semaine = Jours.Where(char.IsAsciiDigit).Order().Select(j => j - '1').ToList();
        var suite = semaine.Count > 2 && semaine[^1] - semaine[0] == semaine.Count - 1;
        var jours = suite ? $"du {Noms[semaine[0]]} au {Noms[semaine[^1]]}" : string.Join(", ", semaine.Select(j => $"le {Noms[j]}"));
        var feries = Jours.Contains(Feries, StringComparison.Ordinal);
        return (jours.Length > 0, feries) switch
        {
            (true, true) => $"{jours} et les jours fériés",
            (true, false) => $"{jours} sauf jours fériés",
            _ => "les jours fériés",
        };
    }

    private string LibelleDesHeures() => De == A ? "à toute heure" : $"de {Heure(De)} à {Heure(A)}";

    private static string Heure(TimeOnly heure) => heure.Minute == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{heure.Hour}\u00A0h")
        : string.Create(CultureInfo.InvariantCulture, $"{heure.Hour}\u00A0h\u00A0{heure.Minute:00}");
}
