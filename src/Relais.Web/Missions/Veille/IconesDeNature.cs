using Relais.Metier.Missions.Veille;

namespace Relais.Web.Missions.Veille;

/// <summary>Le dessin de chaque nature, dans le jeu d’icônes du système de design.</summary>
internal static class IconesDeNature
{
    public static string De(NatureObservation nature) => nature switch
    {
        NatureObservation.Ambiance => "fr-icon-community-line",
        NatureObservation.Besoin => "fr-icon-heart-line",
        NatureObservation.Difficulte => "fr-icon-alert-line",
        NatureObservation.Fait => "fr-icon-calendar-event-line",
        NatureObservation.Reussite => "fr-icon-award-line",
        _ => "fr-icon-lightbulb-line",
    };
}
