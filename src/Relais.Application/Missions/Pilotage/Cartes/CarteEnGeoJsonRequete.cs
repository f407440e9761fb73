using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Pilotage.Cartes;

/// <summary>La même carte en GeoJSON : ce que dessine le navigateur, et ce que l’agent emporte.</summary>
public sealed class CarteEnGeoJsonRequete(CarteThematiqueRequete carte, IContoursDesQuartiers contours)
{
    public async Task<byte[]> ExecuterAsync(FiltreDeCarte filtre, Acteur acteur, CancellationToken annulation)
    {
        var lue = await carte.ExecuterAsync(filtre, acteur, annulation);
        return await contours.EnGeoJsonAsync(
            acteur.DepartementCode,
            lue.Lignes.ToDictionary(l => l.QuartierId, l => (IReadOnlyDictionary<string, object?>)new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["mesure"] = lue.Titre,
                ["valeur"] = l.Valeur,
                ["texte"] = l.Texte,
                ["detail"] = l.Detail,
                ["classe"] = l.Classe,
                ["source"] = lue.Source,
            }),
            [.. lue.Points.Select(p => new PointDeCarte(p.Longitude, p.Latitude, new Dictionary<string, object?>(StringComparer.Ordinal) { ["nombre"] = p.Nombre, ["precision"] = "à cent mètres près" }))],
            annulation);
    }
}
