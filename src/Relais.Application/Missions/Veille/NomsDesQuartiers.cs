namespace Relais.Application.Missions.Veille;

/// <summary>Le nom de chaque quartier, tel qu’il s’affiche.</summary>
public sealed class NomsDesQuartiers(Dictionary<Guid, string> noms)
{
    public string this[Guid? quartierId] =>
        quartierId is not { } id ? "Hors quartier" : noms.TryGetValue(id, out var nom) ? nom : "Quartier inconnu";
}
