namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Le chiffre d’un quartier.</summary>
/// <param name="Texte">Comme il s’écrit, ou pourquoi il manque (« secret »).</param>
/// <param name="Periode">« édition 2021 » ; vide sans valeur.</param>
public sealed record ChiffreDonne(string Indicateur, string Quartier, string Texte, string Periode);
