using System.Globalization;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>
/// Le dictionnaire livré avec Relais : ce que contiennent les fichiers publics, colonne par colonne, sans aucun chiffre.
/// La migration l’installe ; l’administrateur le corrige par les pages.
/// </summary>
internal static class DictionnaireLivre
{
    public static IEnumerable<object> Indicateurs()
    {
        var sources = Lire("sources").ToDictionary(s => s["code"], StringComparer.Ordinal);
        return Lire("indicateurs").Select(i => (object)new
        {
            Code = i["code"],
            Libelle = i["libelle"],
            Definition = i["definition"],
            Theme = i["theme"],
            Unite = CodeTexte.Vers<Unite>(i["unite"]),
            Nature = CodeTexte.Vers<NatureDIndicateur>(i["nature"]),
            Sens = CodeTexte.Vers<SensDIndicateur>(i["sens"]),
            Source = sources[i["source"]]["source"],
            Producteur = sources[i["source"]]["producteur"],
            NiveauLePlusFin = CodeTexte.Vers<NiveauGeographique>(i["niveau"]),
            EstSommable = i["sommable"] == "oui",
            RegleDeSecret = sources[i["source"]]["secret"],
            RangCle = i["cle"].Length == 0 ? (int?)null : int.Parse(i["cle"], CultureInfo.InvariantCulture),
            Version = Guid.Empty,
        });
    }

    public static IEnumerable<object> Jeux() =>
        Lire("jeux").Select((j, rang) => JeuDeDonnees.Decrire(j["code"], j["libelle"], j["producteur"], rang + 1));

    public static IEnumerable<object> Fichiers() =>
        Lire("fichiers").Select(f => NomDeFichier.De(f["jeu"], f["motif"], CodeTexte.Vers<NiveauGeographique>(f["niveau"])));

    public static IEnumerable<object> Colonnes() => Lire("colonnes").Select(c => ColonneDeJeu.De(
        c["jeu"], c["colonne"], CodeTexte.Vers<RoleDeColonne>(c["role"]), Vide(c["indicateur"]), Vide(c["note"])));

    private static string? Vide(string texte) => texte.Length == 0 ? null : texte;

    private static List<Dictionary<string, string>> Lire(string fichier)
    {
        using var flux = typeof(DictionnaireLivre).Assembly.GetManifestResourceStream($"Relais.Application.Missions.Indicateurs.Dictionnaire.{fichier}.csv")
            ?? throw new InvalidOperationException($"Le dictionnaire « {fichier} » n’est pas dans l’assemblage.");
        using var lecteur = new StreamReader(flux);
        var lignes = lecteur.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var colonnes = lignes[0].Split(';');
        return [.. lignes.Skip(1).Select(l => colonnes.Zip(l.Split(';')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }
}
