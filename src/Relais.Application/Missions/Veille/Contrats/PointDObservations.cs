namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Des observations situées au même point approché : cent mètres, jamais une adresse.</summary>
public sealed record PointDObservations(double Latitude, double Longitude, int Nombre);
