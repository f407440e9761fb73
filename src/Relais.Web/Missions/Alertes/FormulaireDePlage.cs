using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Metier.Missions.Alertes;

namespace Relais.Web.Missions.Alertes;

/// <summary>Des jours et des heures, tels qu’on les coche.</summary>
public abstract class FormulaireDePlage
{
    [Display(Name = "Jours")]
    public List<string> Jours { get; set; } = [.. Plage.TousLesJours.Select(j => $"{j}")];

    [Display(Name = "De")]
    public TimeOnly? De { get; set; } = TimeOnly.MinValue;

    [Display(Name = "À")]
    public TimeOnly? A { get; set; } = TimeOnly.MinValue;

    public static IEnumerable<SelectListItem> TousLesJours =>
    [
        new("Lundi", "1"), new("Mardi", "2"), new("Mercredi", "3"), new("Jeudi", "4"), new("Vendredi", "5"), new("Samedi", "6"), new("Dimanche", "7"), new("Jours fériés", "F"),
    ];

    public Plage LaPlage() => new(string.Concat(Plage.TousLesJours.Where(j => Jours.Contains($"{j}", StringComparer.Ordinal))), De ?? TimeOnly.MinValue, A ?? TimeOnly.MinValue);

    protected void Reprendre(Plage plage) => (Jours, De, A) = ([.. plage.Jours.Select(j => $"{j}")], plage.De, plage.A);
}
