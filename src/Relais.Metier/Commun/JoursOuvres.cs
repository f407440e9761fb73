namespace Relais.Metier.Commun;

/// <summary>Working days of a département: neither a Saturday, nor a Sunday, nor a public holiday (<see cref="JoursFeries"/>).</summary>
/// <example><c>JoursOuvres.OuSuivant(new(2026, 4, 5), "83")</c> is 7 April 2026: Easter Sunday, then its Monday.</example>
public static class JoursOuvres
{
    public static bool EstOuvre(DateOnly jour, string departementCode) =>
        jour.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !JoursFeries.EstFerie(jour, departementCode);

    /// <summary>This day if it is worked, else the next one that is.</summary>
    public static DateOnly OuSuivant(DateOnly jour, string departementCode)
    {
        while (!EstOuvre(jour, departementCode)) jour = jour.AddDays(1);
        return jour;
    }

    /// <summary>As many working days later; earlier when negative.</summary>
    public static DateOnly Plus(DateOnly jour, int nombre, string departementCode)
    {
        var pas = Math.Sign(nombre);
        for (var reste = Math.Abs(nombre); reste > 0;)
        {
            jour = jour.AddDays(pas);
            if (EstOuvre(jour, departementCode)) reste--;
        }

        return jour;
    }
}
