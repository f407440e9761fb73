using System.Collections.Frozen;
using static Relais.Metier.Missions.Veille.Garde.Personnes;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Applique les lexiques embarqués, mot à mot, en une passe.</summary>
internal sealed class ReglesDesLexiques
{
    public static IReadOnlyList<CategorieDeRisque> Categories { get; } =
    [
        CategorieDeRisque.Sante, CategorieDeRisque.VieIntime, CategorieDeRisque.Religion, CategorieDeRisque.Origine,
        CategorieDeRisque.Opinions, CategorieDeRisque.Infraction, CategorieDeRisque.Insulte,
    ];

    private readonly FrozenDictionary<string, Regle[]> _parPremierMot = Charger();

    public IEnumerable<Trouvaille> Chercher(TexteLu lu, IReadOnlyList<Trouvaille> noms)
    {
        var (finMasque, finTrouvee) = (0, -1);
        for (var i = 0; i < lu.Mots.Count; i++)
        {
            if (!_parPremierMot.TryGetValue(lu.Forme(i), out var regles))
                continue;
            foreach (var regle in regles)
            {
                var fin = regle.FinDepuis(lu, i);
                if (fin < 0 || i < finMasque)
                    continue;
                if (regle.Condition == Condition.Jamais)
                {
                    finMasque = fin;
                }
                else if (EstRetenue(regle.Condition, lu, i, fin, noms, finTrouvee))
                {
                    yield return new(regle.Categorie, lu.Mots[i].Debut, lu.Mots[fin - 1].Fin);
                    finTrouvee = fin;
                }
            }
        }
    }

    private static bool EstRetenue(Condition condition, TexteLu lu, int debut, int fin, IReadOnlyList<Trouvaille> noms, int finTrouvee) => condition switch
    {
        Condition.Toujours => true,
        Condition.DiteDUnePersonne => EstDitDUnePersonne(lu, debut, noms),
        Condition.ComplementDUnePersonne => AUnePersonnePourComplement(lu, fin, noms),
        Condition.Participe => EstAttribut(lu, debut, noms, epithetePermise: lu.FinitParUnEAccentue(debut)) || SuitUneTrouvaille(lu, debut, finTrouvee),
        Condition.Attribut => EstAttribut(lu, debut, noms) || SuitUneTrouvaille(lu, debut, finTrouvee),
        Condition.Nom => SuitUnDeterminant("singulier", lu, debut) || EstAttribut(lu, debut, noms) || SuitUneTrouvaille(lu, debut, finTrouvee),
        Condition.Groupe => EstDUnGroupe(lu, debut, noms) || SuitUneTrouvaille(lu, debut, finTrouvee),
        Condition.Nationalite => EstDeNationalite(lu, debut, noms) || SuitUneTrouvaille(lu, debut, finTrouvee),
        _ => throw new InvalidOperationException($"Condition de lexique inconnue : {condition}."),
    };

    // « est complètement parano », « une femme anorexique », « un habitant, accro au crack ».
    private static bool EstAttribut(TexteLu lu, int debut, IReadOnlyList<Trouvaille> noms, bool epithetePermise = true)
    {
        var avant = debut - 1;
        while (avant >= 0 && Est("adverbe", lu.Forme(avant)))
            avant--;
        if (avant < 0 || lu.Mots[debut].Avant == '.')
            return false;
        if (Est("copule", lu.Forme(avant)))
            return lu.Forme(avant - 1) == "c" || EstDitDUnePersonne(lu, avant, noms);
        return epithetePermise && EstUnePersonne(lu, avant, noms) && lu.Forme(avant) is not ("il" or "elle");
    }

    private static bool EstDUnGroupe(TexteLu lu, int debut, IReadOnlyList<Trouvaille> noms) =>
        SuitUnDeterminant("singulier", lu, debut) || SuitUnDeterminant("plusieurs", lu, debut) || SuitUnCollectif(lu, debut) || EstAttribut(lu, debut, noms) || EstAttributDuPluriel(lu, debut);

    private static bool SuitUnCollectif(TexteLu lu, int debut) =>
        lu.Forme(debut - 1) is "de" or "d" && Est("collectif", lu.Forme(debut - 2));

    private static bool EstAttributDuPluriel(TexteLu lu, int debut) =>
        lu.Mots[debut].Avant is not ('.' or ',')
        && (Est("pluriel", lu.Forme(debut - 1)) || (Est("copule-plurielle", lu.Forme(debut - 1)) && EstDitDePersonnes(lu, debut - 1)));

    private static bool EstDeNationalite(TexteLu lu, int debut, IReadOnlyList<Trouvaille> noms) =>
        EstDUnGroupe(lu, debut, noms) && (lu.Forme(debut - 1) is not ("le" or "la" or "l" or "du" or "au") || lu.Mots[debut].Capitale);

    // Un adjectif peut s’intercaler : « la même racaille », « un vrai cas social ».
    private static bool SuitUnDeterminant(string nombre, TexteLu lu, int debut)
    {
        var avant = Est("adjectif", lu.Forme(debut - 1)) ? debut - 2 : debut - 1;
        return avant >= 0 && lu.Mots[debut].Avant is not ('.' or ',') && Est(nombre, lu.Forme(avant));
    }

    // « … , musulmane et enceinte » : la liste continue.
    private static bool SuitUneTrouvaille(TexteLu lu, int debut, int finTrouvee) =>
        finTrouvee > 0 && lu.Mots[debut].Avant != '.'
        && (lu.Forme(debut - 1) is "et" or "ou" ? finTrouvee == debut - 1 : finTrouvee == debut && lu.Mots[debut].Avant == ',');

    private static bool AUnePersonnePourComplement(TexteLu lu, int fin, IReadOnlyList<Trouvaille> noms)
    {
        if (lu.Forme(fin) is not ("de" or "du" or "d"))
            return false;
        for (var i = fin + 1; i < Math.Min(fin + 4, lu.Mots.Count) && lu.Mots[i].Avant != '.'; i++)
        {
            if (lu.Forme(i) is "un" or "une")
                return false;
            if (EstUnePersonne(lu, i, noms))
                return true;
        }

        return false;
    }

    private static FrozenDictionary<string, Regle[]> Charger()
    {
        var regles = new Dictionary<string, List<Regle>>(StringComparer.Ordinal);
        foreach (var categorie in Categories)
        {
            var vocabulaire = Vocabulaire.Charger(categorie.ToString().ToLowerInvariant());
            foreach (var regle in vocabulaire.Regles.Select(l => Regle.Lire(categorie, l, nom => vocabulaire.Formes(nom).Concat(Formes(nom)))))
            {
                foreach (var premier in regle.Mots[0])
                {
                    if (!regles.TryGetValue(premier, out var liste))
                        regles[premier] = liste = [];
                    liste.Add(regle);
                }
            }
        }

        // Les masques d’abord, puis les expressions les plus longues.
        return regles.ToFrozenDictionary(
            r => r.Key,
            r => r.Value.OrderBy(x => x.Condition != Condition.Jamais).ThenByDescending(x => x.Mots.Count).ToArray(),
            StringComparer.Ordinal);
    }
}
