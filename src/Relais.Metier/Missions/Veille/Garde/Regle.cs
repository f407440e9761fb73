namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>À quelle condition une expression de lexique est relevée. Le signe est celui du fichier.</summary>
internal enum Condition
{
    /// <summary>« + » : toujours.</summary>
    Toujours = '+',

    /// <summary>« &lt; » : dite d’une personne nommée plus tôt dans la proposition.</summary>
    DiteDUnePersonne = '<',

    /// <summary>« &gt; » : suivie de la personne (« l’alcoolisme du gardien »).</summary>
    ComplementDUnePersonne = '>',

    /// <summary>« a » : attribut ou épithète d’une personne (« est malade », « une mère voilée »).</summary>
    Attribut = 'a',

    /// <summary>« p » : participe, après un verbe d’état, ou accolé à la personne si l’accent est écrit (« le jeune interpellé » ; « un habitant interpelle » est permis).</summary>
    Participe = 'p',

    /// <summary>« n » : comme l’attribut, ou nom au singulier (« un toxicomane »).</summary>
    Nom = 'n',

    /// <summary>« g » : comme le nom, et au pluriel aussi (« les islamistes »).</summary>
    Groupe = 'g',

    /// <summary>« o » : comme le groupe, mais « le », « la », « l’ » devant une minuscule disent une langue (« le turc »).</summary>
    Nationalite = 'o',

    /// <summary>« x » : jamais ; l’expression masque ce qu’elle recouvre (« incapable de »).</summary>
    Jamais = 'x',
}

/// <summary>Une ligne de lexique : une condition et une suite de mots, chacun avec ses formes. « _ » tient la place d’un mot facultatif.</summary>
internal sealed record Regle(CategorieDeRisque Categorie, Condition Condition, IReadOnlyList<IReadOnlySet<string>> Mots)
{
    public static Regle Lire(CategorieDeRisque categorie, string ligne, Func<string, IEnumerable<string>> classe) =>
        new(categorie, (Condition)ligne[0], [.. ligne[1..].Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Select(m => Formes(m, classe))]);

    private static HashSet<string> Formes(string mot, Func<string, IEnumerable<string>> classe) => mot switch
    {
        "_" => [],
        ['<', .. var nom, '>'] => new(classe(nom), StringComparer.Ordinal),
        _ => new(Vocabulaire.Flechir(mot), StringComparer.Ordinal),
    };

    /// <summary>L’indice qui suit le dernier mot si l’expression commence à ce mot, ou −1.</summary>
    public int FinDepuis(TexteLu lu, int mot, int rang = 0)
    {
        if (rang == Mots.Count)
            return mot;
        var permis = mot < lu.Mots.Count && (rang == 0 || lu.Mots[mot].Avant is not ('.' or ','));
        if (Mots[rang].Count == 0)
            return FinDepuis(lu, mot, rang + 1) is var fin and >= 0 ? fin : permis ? FinDepuis(lu, mot + 1, rang + 1) : -1;
        return permis && Mots[rang].Contains(lu.Forme(mot)) ? FinDepuis(lu, mot + 1, rang + 1) : -1;
    }
}
