using static Relais.Metier.Missions.Veille.Garde.Personnes;

namespace Relais.Metier.Missions.Veille.Garde;

/// <summary>Noms de personnes et mineurs reconnaissables. Les lieux et structures qui portent un nom sont permis.</summary>
internal static class ReglesDesNoms
{
    public static IEnumerable<Trouvaille> Chercher(TexteLu lu)
    {
        var finDuLieu = -1;
        for (var i = 0; i < lu.Mots.Count; i++)
        {
            if (Mineurs.FinDepuis(lu, i) is var finMineur and > 0)
            {
                yield return De(CategorieDeRisque.Mineur, lu, i, finMineur);
                i = finMineur - 1;
                continue;
            }

            var fin = FinDepuis(lu, i);
            if (fin <= i)
                continue;
            if ((EstUnPrenom(lu.Mots[i]) || Est("titre", lu.Forme(i))) && EstUnLieu(lu, i, finDuLieu))
                finDuLieu = fin;
            else
                yield return De(CategorieDeRisque.Nom, lu, i, fin);
            i = fin - 1;
        }
    }

    private static Trouvaille De(CategorieDeRisque categorie, TexteLu lu, int debut, int fin) =>
        new(categorie, lu.Mots[debut].Debut, lu.Mots[fin - 1].Fin);

    private static int FinDepuis(TexteLu lu, int i)
    {
        var mot = lu.Mots[i];
        if (Est("civilite", mot.Forme) && (mot.Forme is not ("m" or "me" or "pr" or "mr") || mot.Capitale))
            return ApresCivilite(lu, i);
        if (Est("annonce", mot.Forme))
            return EstAnnonceAvecArticle(lu, i) && !(Suit(lu, i + 1) && Mineurs.FinDepuis(lu, i + 1) > 0) ? NomPropre(lu, i + 1) is var fin and > 0 ? fin : -1 : -1;
        if (!mot.Capitale)
            return -1;
        if (EstUnPrenom(mot))
            return ApresPrenom(lu, i);
        if (EstEnApposition(lu, i))
            return NomPropre(lu, i + 1);
        return mot.ToutEnCapitales && mot.Forme.Length > 2 && Suit(lu, i + 1) && EstUnPrenomSansDoute(lu.Mots[i + 1]) ? i + 2 : -1;
    }

    // « M. Dubreuil », « Mme de La Brosse », « M. et Mme Tavernier », « Madame la maire Lecointre » ; « Madame la maire » est permis.
    private static int ApresCivilite(TexteLu lu, int i)
    {
        var suite = i + 1;
        if (lu.Forme(suite) == "et" && Est("civilite", lu.Forme(suite + 1)))
            suite += 2;
        var titre = suite;
        while (Suit(lu, titre) && titre < suite + 4 && (lu.Forme(titre) is "le" or "la" or "l" or "vice" or "du" or "de" || Est("fonction", lu.Forme(titre))))
            titre++;
        if (titre > suite && Est("fonction", lu.Forme(titre - 1)))
            return NomPropre(lu, titre);
        if (NomPropre(lu, suite) is var fin and > 0)
            return fin;

        // Saisie sans capitale : « mme garrigue ».
        var abrege = lu.Forme(i) is "mme" or "mlle" or "mr";
        var forme = lu.Forme(suite);
        return abrege && Suit(lu, suite) && forme.Length > 3 && !Est("fonction", forme) && !Est("courant", forme) ? suite + 1 : -1;
    }

    // « la famille Ferrandi », « le fils Morvan », « chez les Morvan », « un dénommé Ludovic ».
    private static bool EstAnnonceAvecArticle(TexteLu lu, int i) => lu.Forme(i) switch
    {
        "les" => lu.Forme(i - 1) == "chez",
        "certain" or "certaine" => lu.Forme(i - 1) is "un" or "une",
        _ => true,
    };

    // « l’adjointe de quartier, Solenne Kerouac » : prénom inconnu, mais deux capitales après une personne et une virgule.
    private static bool EstEnApposition(TexteLu lu, int i) =>
        lu.Mots[i].Avant == ',' && EstUnNom(lu.Mots[i]) && Suit(lu, i + 1) && EstUnNom(lu.Mots[i + 1])
        && lu.EnRemontant(i, 4).Any(j => Est("personne", lu.Forme(j)));

    private static int ApresPrenom(TexteLu lu, int i)
    {
        var fin = i + 1;
        while (Suit(lu, fin) && lu.Mots[fin].Avant == '-' && EstUnPrenom(lu.Mots[fin]))
            fin++;
        if (NomPropre(lu, fin) is var nom and > 0)
            return nom;
        var seul = EstUnPrenomSansDoute(lu.Mots[i]) && lu.Mots[i].Avant != '-' && !(Suit(lu, fin) && lu.Mots[fin].Avant == '-');
        return seul ? fin : -1;
    }

    // Particules puis un ou plusieurs mots à capitale : l’indice qui suit, ou −1.
    private static int NomPropre(TexteLu lu, int depuis)
    {
        var i = depuis;
        while (Suit(lu, i) && i < depuis + 3 && Est("particule", lu.Forme(i)))
            i++;
        if (!Suit(lu, i) || !EstUnNom(lu.Mots[i]))
            return -1;
        while (Suit(lu, i) && EstUnNom(lu.Mots[i]))
            i++;
        return lu.Forme(i) == "et" && Suit(lu, i) && Suit(lu, i + 1) && EstUnNom(lu.Mots[i + 1]) && !EstUnPrenom(lu.Mots[i + 1]) && !Est("civilite", lu.Forme(i + 1)) ? i + 2 : i;
    }

    private static bool EstUnNom(Mot mot) =>
        mot.Capitale && mot.Forme is not ("x" or "y" or "n") && !Est("fonction", mot.Forme) && !Est("courant", mot.Forme) && !Est("particule", mot.Forme);

    private static bool Suit(TexteLu lu, int i) => i < lu.Mots.Count && lu.Mots[i].Avant is not ('.' or ',');

    // « collège Jean Moulin », « tour Anatole France », « les écoles Jean Jaurès et Paul Langevin », « Saint-Pierre ».
    private static bool EstUnLieu(TexteLu lu, int i, int finDuLieu)
    {
        if (finDuLieu >= 0 && ((lu.Forme(i - 1) == "et" && finDuLieu == i - 1) || (lu.Mots[i].Avant == ',' && finDuLieu == i)))
            return true;
        foreach (var j in lu.EnRemontant(i, 4))
        {
            if (lu.Mots[j + 1].Avant == ',')
                return false;
            if (Est("lieu", lu.Forme(j)))
                return true;
            if (lu.Forme(j) is not ("de" or "du" or "d" or "la" or "le" or "l" or "les" or "des" or "abbe" or "saint" or "sainte"))
                return false;
        }

        return false;
    }
}
