namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>Un axe du baromètre sur le mois.</summary>
/// <param name="Libelle">Nom de l’axe.</param>
/// <param name="Dixiemes">Médiane, de 10 à 50 dixièmes : un contenu figé ne porte que des entiers.</param>
/// <param name="Fleche">Sens depuis le mois précédent.</param>
/// <param name="Nombre">Notes du mois.</param>
public sealed record AxeFige(string Libelle, int Dixiemes, string Fleche, int Nombre);
