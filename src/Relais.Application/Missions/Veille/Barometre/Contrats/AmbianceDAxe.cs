namespace Relais.Application.Missions.Veille.Barometre.Contrats;

/// <summary>Un axe du baromètre sur un mois.</summary>
/// <param name="Axe">Code : <c>tranquillite</c>, <c>cadre_de_vie</c>…</param>
/// <param name="Libelle">Nom affiché.</param>
/// <param name="Mediane">De 1 à 5 ; <c>null</c> sans note ce mois-ci.</param>
/// <param name="Moindre">La plus basse des notes.</param>
/// <param name="Meilleure">La plus haute.</param>
/// <param name="Nombre">Nombre de notes.</param>
/// <param name="Fleche">« ↗ », « → », « ↘ », ou « · » quand le sens est inconnu.</param>
/// <param name="Tendance">La même chose en mots.</param>
public sealed record AmbianceDAxe(string Axe, string Libelle, double? Mediane, int? Moindre, int? Meilleure, int Nombre, string Fleche, string Tendance);
