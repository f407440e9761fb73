namespace Relais.Metier.Commun;

/// <summary>Un jour comme il s’écrit en français : le premier du mois est « 1er ».</summary>
public static class JourEnLettres
{
    /// <example><c>new DateOnly(2026, 3, 1).EnLettres()</c> est « 1er mars 2026 ».</example>
    public static string EnLettres(this DateOnly jour, bool avecAnnee = true) =>
        $"{(jour.Day == 1 ? "1er" : jour.Day.ToString(Mois.Francais))} {jour.ToString(avecAnnee ? "MMMM yyyy" : "MMMM", Mois.Francais)}";
}
