using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Precision;
using Relais.Application.Missions.Territoires.Cartes;
using Relais.Application.Missions.Territoires.Import;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Territoires;

namespace Relais.Application.Missions.Territoires.ContratsDeVille;

/// <summary>Ce qu’un agent écrit d’une poche.</summary>
/// <param name="Contour">Polygone GeoJSON (géométrie, objet ou collection), ou vide.</param>
public sealed record SaisieDePoche(string Nom, string Delimitation, DateOnly SuivieDuLe, string Contour)
{
    private const int SignesAuPlus = 200_000;
    private const double SurfaceAuPlusHa = 2_000;

    /// <summary>Une poche telle qu’on la corrige.</summary>
    public static SaisieDePoche De(Poche poche) =>
        new(poche.Nom, poche.Delimitation, poche.SuivieDuLe, poche.Lire() is { } trace ? ContoursEnGeoJson.EcrireUneGeometrie(trace) : "");

    /// <summary>Les termes, ou les refus tous ensemble.</summary>
    internal (TermesDePoche? Termes, IReadOnlyList<Refus> Refus) Verifier(ContratDeVille contrat)
    {
        List<Refus> refus = [];
        if (Nom.Length is 0 or > Poche.LongueurDuNom) refus.Add(new NomDePocheManquant());
        if (Delimitation.Length is 0 or > Poche.LongueurDeLaDelimitation) refus.Add(new DelimitationManquante());
        if (SuivieDuLe < contrat.DebutLe || SuivieDuLe > contrat.FinLe) refus.Add(new SuiviDePocheHorsDuContrat(contrat.DebutLe, contrat.FinLe));
        var (trace, motif) = LireLeContour();
        if (motif is not null) refus.Add(new ContourDePocheIllisible(motif));
        return refus.Count > 0 ? (null, refus) : (new(Nom, Delimitation, SuivieDuLe, trace), refus);
    }

    private (Geometry? Trace, string? Motif) LireLeContour()
    {
        if (string.IsNullOrWhiteSpace(Contour)) return (null, null);
        if (Contour.Length > SignesAuPlus) return (null, "il dépasse 200 000 signes.");
        try
        {
            var lu = LecteurGeoJson.LireUnContour(Contour);
            if (lu is null) return (null, "ce n’est pas un polygone.");
            if (lu.EnvelopeInternal is not { MinX: >= -180, MaxX: <= 180, MinY: >= -90, MaxY: <= 90 }) return (null, "ses coordonnées ne sont pas en degrés.");

            // Six décimales, comme on le rend à l’agent : renvoyer le même contour ne change rien.
            var arrondi = GeometryPrecisionReducer.ReducePointwise(lu, new PrecisionModel(1e6));
            if (ReparationDeContour.Reparer(arrondi).Geometrie is not { } trace) return (null, "il n’a aucune surface.");
            return PlanLocal.SurfaceEnHectares(trace) > SurfaceAuPlusHa ? (null, "il couvre plus de 2 000 hectares.") : (trace, null);
        }
        catch (Exception erreur) when (erreur is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException or ArgumentException)
        {
            return (null, "ce n’est pas du GeoJSON bien formé.");
        }
    }
}
