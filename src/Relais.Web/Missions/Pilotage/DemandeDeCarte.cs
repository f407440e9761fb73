using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Pilotage.Cartes;
using Relais.Metier.Commun;

namespace Relais.Web.Missions.Pilotage;

/// <summary>La carte telle que l’adresse la demande ; ce qui n’est pas lisible revient au choix par défaut.</summary>
public sealed class DemandeDeCarte
{
    /// <summary>Mois proposés, le mois en cours compris.</summary>
    public const int MoisProposes = 12;

    [FromQuery(Name = "mesure")]
    public string? Mesure { get; set; }

    [FromQuery(Name = "mois")]
    public string? Mois { get; set; }

    [FromQuery(Name = "theme")]
    public string? Theme { get; set; }

    [FromQuery(Name = "nature")]
    public string? Nature { get; set; }

    /// <summary>Année de l’édition d’un indicateur.</summary>
    [FromQuery(Name = "edition")]
    public string? Edition { get; set; }

    /// <returns><c>null</c> quand l’agent n’a aucune mesure à montrer.</returns>
    public FiltreDeCarte? Traduire(ChoixDeCarte choix, DateOnly aujourdhui)
    {
        var courant = Metier.Commun.Mois.De(aujourdhui);
        var mois = Metier.Commun.Mois.TryParse(Mois, null, out var lu) && lu <= courant && lu >= courant.Plus(1 - MoisProposes) ? lu : courant;
        var mesure = Application.Missions.Pilotage.Cartes.Mesure.Lire(Mesure) is { } demandee && choix.Propose(demandee) ? demandee : ParDefaut(choix);
        return mesure is null ? null : new(mesure, mois, Theme, Nature, int.TryParse(Edition, NumberStyles.None, CultureInfo.InvariantCulture, out var edition) ? edition : null);
    }

    private static Mesure? ParDefaut(ChoixDeCarte choix) =>
        choix.CompteLeTerrain ? new(GenreDeMesure.Observations) : choix.Indicateurs.Count > 0 ? new(GenreDeMesure.Indicateur, choix.Indicateurs[0].Code) : null;
}
