using System.Globalization;
using Relais.Application.Missions.Indicateurs;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Les chiffres et les dates, comme les pages les écrivent.</summary>
public static class Presentation
{
    public static string Jour(DateOnly jour) => jour.EnLettres();

    /// <summary>Un nombre tel qu’un script le lit ; <c>null</c> s’il est caché.</summary>
    public static string? Brut(this ValeurPubliee valeur) => valeur.Nombre?.ToString(CultureInfo.InvariantCulture);

    /// <summary>« 12e valeur la plus basse sur 1 345 ».</summary>
    public static string Phrase(this Rang rang)
    {
        var depuisLeHaut = rang.Publies - rang.Place + 1;
        var (place, sens) = rang.Place <= depuisLeHaut ? (rang.Place, "basse") : (depuisLeHaut, "haute");
        var ordre = place == 1 ? "valeur la plus" : $"{place.ToString("N0", Mois.Francais)}e valeur la plus";
        return $"{ordre} {sens} sur {rang.Publies.ToString("N0", Mois.Francais)} quartiers publiés";
    }

    /// <summary>L’écart en mots : le signe ne porte pas seul le sens.</summary>
    public static string Phrase(this Ecart ecart, Unite unite) => ecart.Valeur == 0 ? "identique" : Ecriture.Ecart(ecart.Valeur, unite);

    public static string Lecture(this Ecart ecart) => ecart.Lecture switch { true => "plus favorable", false => "moins favorable", _ => "" };

    public static string Nombres(IReadOnlyList<NiveauCouvert> niveaux) => string.Join(", ", niveaux.Select(n => n.Niveau switch
    {
        NiveauGeographique.Quartier => $"{n.Nombre.ToString("N0", Mois.Francais)} quartiers",
        NiveauGeographique.Commune => $"{n.Nombre.ToString("N0", Mois.Francais)} communes",
        NiveauGeographique.Epci => $"{n.Nombre.ToString("N0", Mois.Francais)} intercommunalités",
        NiveauGeographique.Departement => $"{n.Nombre} départements",
        NiveauGeographique.Region => $"{n.Nombre} régions",
        NiveauGeographique.France => "France",
        _ => "ensemble des quartiers",
    }));
}
