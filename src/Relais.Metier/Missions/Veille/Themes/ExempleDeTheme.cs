namespace Relais.Metier.Missions.Veille.Themes;

/// <summary>Un texte dont on sait le thème.</summary>
/// <param name="ThemeCode">Le thème que son auteur a choisi.</param>
/// <param name="Racines">Les racines de ses mots, chacune une fois.</param>
/// <param name="Poids">Combien de textes il vaut.</param>
public sealed record ExempleDeTheme(string ThemeCode, IReadOnlyCollection<string> Racines, double Poids = 1);
