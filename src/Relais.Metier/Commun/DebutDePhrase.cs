namespace Relais.Metier.Commun;

/// <summary>Un texte placé en tête d’une phrase.</summary>
public static class DebutDePhrase
{
    /// <example><c>"besoin".AvecCapitale()</c> est « Besoin » ; un texte vide reste vide.</example>
    public static string AvecCapitale(this string texte) => texte.Length == 0 ? texte : $"{char.ToUpper(texte[0], Mois.Francais)}{texte[1..]}";
}
