namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Les dossiers d’un quartier.</summary>
public enum GenreDeDossier
{
    Visite,
    Passation,
}
