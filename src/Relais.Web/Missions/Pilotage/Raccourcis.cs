using Relais.Metier.Commun;
using Relais.Web.Missions.Alertes;
using Relais.Web.Missions.Habilitations;
using Relais.Web.Missions.Indicateurs;
using Relais.Web.Missions.Territoires;
using Relais.Web.Missions.Veille;
using Relais.Web.Missions.Veille.Signaux;

namespace Relais.Web.Missions.Pilotage;

/// <summary>Ce que chacun vient faire, une fois lu ce qui l’attend.</summary>
public static class Raccourcis
{
    private static readonly Raccourci Carte = new("La carte", PilotageLiens.Carte, "Les quartiers par indicateur, par baromètre, par nombre.");
    private static readonly Raccourci Localiser = new("Localiser une liste", PilotageLiens.Localiser, "Des adresses ou des points, et leur quartier. Rien n’est gardé.");
    private static readonly Raccourci Indicateurs = new("Indicateurs", IndicateursLiens.Accueil, "Les chiffres publiés, quartier par quartier.");
    private static readonly Raccourci Quartiers = new("Quartiers", TerritoiresLiens.Liste, "Chaque quartier sur une page, à imprimer.");
    private static readonly Raccourci Observatoire = new("Observatoire", IndicateursLiens.Observatoire, "Les tableaux partagés du département.");
    private static readonly Raccourci AnglesMorts = new("Angles morts", SignauxLiens.AnglesMorts, "Où personne n’a regardé depuis longtemps.");
    private static readonly Raccourci PointDeSituation = new("Point de situation", AlertesLiens.PointDeSituation, "Les alertes ouvertes, minute par minute.");

    public static IReadOnlyList<Raccourci> Pour(Role role) => role switch
    {
        Role.Delegue => [Carte, AnglesMorts, Localiser],
        Role.SousPrefet => [Carte, AnglesMorts, PointDeSituation],
        Role.PrefetCabinet => [PointDeSituation, Carte, Quartiers],
        Role.Gestionnaire => [Localiser, Quartiers, Indicateurs],
        Role.ReferentService => [new("Observations", VeilleLiens.Liste, "Ce que les délégués ouvrent aux services."), Observatoire, Carte],
        _ =>
        [
            new("Agents", HabilitationsLiens.Agents, "Habiliter, confier des quartiers, couvrir une absence."),
            new("Thèmes de la veille", VeilleLiens.Themes, "Ce que la saisie propose, et dans quel ordre."),
            new("Journal", HabilitationsLiens.Journal, "Qui a fait quoi, quand : sans le contenu."),
            new("Imports des territoires", TerritoiresLiens.Imports, "Les contours, les listes et les correspondances officiels."),
            new("Imports des indicateurs", IndicateursLiens.Imports, "Les fichiers de la statistique publique."),
            new("Catalogue des indicateurs", IndicateursLiens.Catalogue, "Définitions, sources, règles de secret."),
        ],
    };
}
