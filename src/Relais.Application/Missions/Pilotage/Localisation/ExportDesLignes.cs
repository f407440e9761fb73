using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle.Exports;

namespace Relais.Application.Missions.Pilotage.Localisation;

/// <summary>Les colonnes d’une liste localisée.</summary>
public static class ExportDesLignes
{
    public static IReadOnlyList<Colonne<LigneLocalisee>> Colonnes { get; } =
    [
        new("Ligne", TypeDeColonne.Nombre, "rang dans la liste", l => l.Numero),
        new("Saisie", TypeDeColonne.Texte, "liste de l’agent", l => l.Saisie),
        new("Adresse retenue", TypeDeColonne.Texte, "service d’adresses", l => l.Adresse),
        new("Confiance", TypeDeColonne.Nombre, "service d’adresses, de 0 à 1", l => l.Confiance),
        new("Latitude", TypeDeColonne.Nombre, "liste ou service d’adresses", l => l.Latitude),
        new("Longitude", TypeDeColonne.Nombre, "liste ou service d’adresses", l => l.Longitude),
        .. Du("2024", l => l.En2024),
        .. Du("2015", l => l.En2015),
        new("Remarque", TypeDeColonne.Texte, "Relais", l => l.Remarque.Length == 0 ? null : l.Remarque),
    ];

    private static IEnumerable<Colonne<LigneLocalisee>> Du(string generation, Func<LigneLocalisee, LieuSitue?> lieu) =>
    [
        new($"Code {generation}", TypeDeColonne.Texte, "territoires_quartier.code", l => lieu(l)?.Code?.Texte),
        new($"Quartier {generation}", TypeDeColonne.Texte, "territoires_quartier.nom", l => lieu(l)?.Nom),
        new($"Dans le quartier {generation}", TypeDeColonne.Texte, "contour officiel", l => !l.EstLocalisee ? null : lieu(l) is { EstDedans: true } ? "oui" : "non"),
        new($"Distance au bord {generation} (m)", TypeDeColonne.Nombre, "contour officiel", l => lieu(l)?.DistanceAuBord),
    ];
}
