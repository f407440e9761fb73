namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// Ce qu’on sait d’une colonne d’un jeu. Les colonnes changent d’une année à l’autre : toutes celles qui ont existé sont
/// au dictionnaire, et une année en suffixe s’écrit <c>{aa}</c> ou <c>{aaaa}</c> (<c>q2{aa}</c> reconnaît <c>Q219</c>).
/// </summary>
public sealed class ColonneDeJeu
{
    private ColonneDeJeu() { }

    public string JeuCode { get; private set; } = "";

    /// <summary>Nom, en minuscules, blancs et accents ôtés.</summary>
    public string Nom { get; private set; } = "";

    public RoleDeColonne Role { get; private set; }

    /// <summary>L’indicateur d’une colonne de valeurs.</summary>
    public string? IndicateurCode { get; private set; }

    /// <summary>La colonne de note qui qualifie ces valeurs.</summary>
    public string? NoteNom { get; private set; }

    public static ColonneDeJeu De(string jeuCode, string nom, RoleDeColonne role, string? indicateurCode = null, string? noteNom = null) =>
        new() { JeuCode = jeuCode, Nom = nom, Role = role, IndicateurCode = indicateurCode, NoteNom = noteNom };

    /// <summary>Le nom au dictionnaire d’un en-tête, avec l’année de données qu’il porte : lui-même, puis sans son suffixe d’année.</summary>
    public static IEnumerable<(string Nom, int? Annee)> Noms(string enTete)
    {
        yield return (enTete, null);
        if (enTete.Length > 4 && int.TryParse(enTete.AsSpan(enTete.Length - 4), out var longue) && longue is > 1999 and < 2100) yield return ($"{enTete[..^4]}{{aaaa}}", longue);
        if (enTete.Length > 2 && int.TryParse(enTete.AsSpan(enTete.Length - 2), out var courte) && courte >= 0) yield return ($"{enTete[..^2]}{{aa}}", 2000 + courte);
    }
}
