namespace Relais.Metier.Missions.Indicateurs;

/// <summary>La valeur d’une édition, prête à entrer dans une évolution.</summary>
/// <param name="Chiffre">La valeur et sa provenance.</param>
/// <param name="Territoire">Code du quartier qui la porte : celui d’aujourd’hui, ou celui de 2015.</param>
/// <param name="Colonne">Nom de la colonne au dictionnaire.</param>
/// <param name="Rupture">Rupture signalée par le producteur ou l’administrateur.</param>
public sealed record PointDEvolution(Chiffre Chiffre, string Territoire, string Colonne, string? Rupture);
