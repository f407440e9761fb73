namespace Relais.Metier.Missions.Indicateurs;

/// <summary>
/// Les valeurs d’un territoire dans une édition, une case après l’autre dans l’ordre des millésimes. Une ligne par
/// territoire, non par case : un fichier de neuf cent mille cases s’écrit comme il se lit (docs/adr/0080).
/// </summary>
public sealed class Releve
{
    public const int LongueurAuPlus = 4000;

    private const char Separateur = ';';

    private Releve() { }

    public Guid EditionId { get; private set; }

    public NiveauGeographique Niveau { get; private set; }

    /// <summary>Code officiel : QPV, commune, SIREN, département, région ; tel que publié pour la France.</summary>
    public string Code { get; private set; } = "";

    public string Nom { get; private set; } = "";

    /// <summary>Formes gardées, séparées d’un point-virgule.</summary>
    public string Valeurs { get; private set; } = "";

    /// <summary>Notes de qualité, de même.</summary>
    public string Notes { get; private set; } = "";

    public static Releve De(Guid editionId, NiveauGeographique niveau, string code, string nom, string valeurs, string notes) =>
        new() { EditionId = editionId, Niveau = niveau, Code = code, Nom = nom, Valeurs = valeurs, Notes = notes };

    /// <summary>La valeur d’une place ; vide au-delà de ce que le relevé garde.</summary>
    public static ValeurPubliee Valeur(string valeurs, int rang) => ValeurPubliee.Lire(Case(valeurs, rang));

    /// <summary>La case d’une place, telle que gardée.</summary>
    public static ReadOnlySpan<char> Case(string cases, int rang)
    {
        var reste = cases.AsSpan();
        for (; rang > 0; rang--)
        {
            var fin = reste.IndexOf(Separateur);
            if (fin < 0) return [];
            reste = reste[(fin + 1)..];
        }

        var suivant = reste.IndexOf(Separateur);
        return suivant < 0 ? reste : reste[..suivant];
    }

    /// <summary>Reprend un fichier corrigé ; rend faux si rien ne change.</summary>
    public bool Reprendre(string nom, string valeurs, string notes)
    {
        if (nom == Nom && valeurs == Valeurs && notes == Notes) return false;
        (Nom, Valeurs, Notes) = (nom.Length > 0 ? nom : Nom, valeurs, notes);
        return true;
    }
}
