namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Les territoires d’une valeur, du plus fin au plus large.</summary>
public enum NiveauGeographique
{
    Quartier,

    Commune,

    Epci,

    Departement,

    Region,

    /// <summary>France, ou la partie de la France que le fichier nomme (« France métropolitaine »).</summary>
    France,

    /// <summary>Total publié pour l’ensemble des quartiers ; ce n’est pas la France.</summary>
    EnsembleDesQuartiers,
}
