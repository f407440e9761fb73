namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>
/// Quand écrire à quelqu’un sur ce qui attend de lui un geste : un premier rappel, puis un point par semaine. Jamais deux
/// messages en moins de trois jours, jamais le week-end : des rappels trop nombreux ne se lisent plus (docs/adr/0056).
/// </summary>
public static class RegleDeRappel
{
    public const int JoursEntreDeuxPoints = 7;
    public const int JoursEntreDeuxMessages = 3;

    /// <param name="aujourdhui">Jour de l’envoi.</param>
    /// <param name="rappels">Pour chaque chose en retard, son dernier rappel, ou <c>null</c>.</param>
    /// <param name="dernierMessage">Dernier message envoyé à cette personne, ou <c>null</c>.</param>
    public static bool EstAEnvoyer(DateOnly aujourdhui, IReadOnlyCollection<DateOnly?> rappels, DateOnly? dernierMessage)
    {
        if (rappels.Count == 0 || aujourdhui.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) return false;

        var ecoules = dernierMessage is { } dernier ? aujourdhui.DayNumber - dernier.DayNumber : int.MaxValue;
        return ecoules >= JoursEntreDeuxPoints || (ecoules >= JoursEntreDeuxMessages && rappels.Any(r => r is null));
    }
}
