using Relais.Application.Socle.Recherche;

namespace Relais.Application.Missions.Veille;

/// <summary>Un bout de texte pour une liste, coupé entre deux mots, et les places des mots cherchés.</summary>
public sealed record ExtraitDeTexte(string Texte, IReadOnlyList<(int Debut, int Fin)> Trouves)
{
    public const int Longueur = 220;
    private const int AvantLeMot = 60;

    /// <summary>Le début du texte ; plus loin, si c’est là que se trouve le premier mot cherché.</summary>
    public static ExtraitDeTexte De(string texte, IReadOnlyList<IReadOnlyList<string>> demande)
    {
        var trouves = RacinesFrancaises.Reperer(texte, demande);
        var debut = trouves is [var premier, ..] && premier.Fin > Longueur - AvantLeMot ? texte.IndexOf(' ', Math.Max(0, premier.Debut - AvantLeMot)) + 1 : 0;
        if (trouves is [var mot, ..] && debut > mot.Debut) debut = mot.Debut;
        var fin = texte.Length - debut > Longueur ? texte.LastIndexOf(' ', debut + Longueur, Longueur) : texte.Length;
        if (fin <= debut) fin = Math.Min(texte.Length, debut + Longueur);
        var (prefixe, suffixe) = (debut > 0 ? "… " : "", fin < texte.Length ? "…" : "");
        return new(
            $"{prefixe}{texte[debut..fin]}{suffixe}",
            [.. trouves.Where(t => t.Debut >= debut && t.Fin <= fin).Select(t => (t.Debut - debut + prefixe.Length, t.Fin - debut + prefixe.Length))]);
    }
}
