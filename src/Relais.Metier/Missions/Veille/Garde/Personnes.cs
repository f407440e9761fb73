namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Reconnaît, dans une phrase, qu’un mot est dit d’une personne.</summary>
internal static class Personnes
{
    public const string Lexique = "personnes";

    private const int Portee = 10;

    private static readonly Vocabulaire Mots = Vocabulaire.Charger(Lexique);

    public static bool EstUnPrenom(Mot mot) => mot.Capitale && (Mots.Contient("prenom", mot.Forme) || Mots.Contient("prenom-ambigu", mot.Forme));

    public static bool EstUnPrenomSansDoute(Mot mot) => mot.Capitale && Mots.Contient("prenom", mot.Forme);

    public static bool Est(string classe, string forme) => Mots.Contient(classe, forme);

    public static IReadOnlyCollection<string> Formes(string classe) => Mots.Formes(classe);

    /// <summary>Une personne, au singulier, est le sujet probable de ce qui commence à ce mot.</summary>
    public static bool EstDitDUnePersonne(TexteLu lu, int mot, IReadOnlyList<Trouvaille> noms) =>
        EnRemontantLaProposition(lu, mot).Any(i => EstUnePersonne(lu, i, noms));

    public static bool EstDitDePersonnes(TexteLu lu, int mot) =>
        EnRemontantLaProposition(lu, mot).Any(i => Est("pluriel", lu.Forme(i)));

    public static bool EstUnePersonne(TexteLu lu, int i, IReadOnlyList<Trouvaille> noms)
    {
        var mot = lu.Mots[i];
        return mot.Forme switch
        {
            "elle" => true,
            "il" => !EstImpersonnel(lu, i),
            "personne" => lu.Forme(i + 1) is not ("ne" or "n"),
            _ => Est("personne", mot.Forme) || EstUnPrenomSansDoute(mot) || noms.Any(n => n.Debut <= mot.Debut && mot.Debut < n.Fin),
        };
    }

    // « il y a », « il n’y a », « il est prévu », « il s’agit ».
    private static bool EstImpersonnel(TexteLu lu, int il) =>
        Est("impersonnel", lu.Forme(il + 1))
        || ((lu.Forme(il + 1) is "n" or "ne" or "s" || Est("copule", lu.Forme(il + 1))) && Est("impersonnel", lu.Forme(il + 2)));

    /// <summary>Le sujet le plus proche est une association, un projet, un lieu.</summary>
    public static bool EstDitDUneChose(TexteLu lu, int mot)
    {
        foreach (var i in EnRemontantLaProposition(lu, mot))
        {
            if (Est("chose", lu.Forme(i)))
                return true;
            if (Est("personne", lu.Forme(i)) || lu.Forme(i) is "il" or "elle")
                return false;
        }

        return false;
    }

    private static IEnumerable<int> EnRemontantLaProposition(TexteLu lu, int mot) =>
        lu.EnRemontant(mot, Portee).TakeWhile(i => !Est("borne", lu.Forme(i)));
}
