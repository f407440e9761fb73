namespace Relais.Application.Missions.Indicateurs;

/// <summary>Une case d’un tableau, dans son export.</summary>
public sealed record CaseExportee(LigneDeTableau Ligne, QuartierDuTableau Quartier, CaseDeTableau Case);
