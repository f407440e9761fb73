using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Syntheses;

/// <summary>De quel type d’acteur parle une difficulté : celui que la ligne nomme en premier.</summary>
public static class GenreDActeur
{
    public const string Autres = "Autres acteurs";

    private static readonly (string Libelle, string[] Mots)[] Familles =
    [
        ("Centres sociaux et associations", ["centre social", "association", "asso ", "benevole", "adulte relais", "adultes relais", "mediateur", "club ", "porteur", "conseil citoyen"]),
        ("Écoles et réussite éducative", ["ecole", "college", "lycee", "enseignant", "directrice", "eleve", "reussite educative", "cite educative", "atsem", "periscolaire"]),
        ("Bailleurs et gestion urbaine", ["bailleur", "gardien", "regie de quartier", "syndic", "copropriete", "ascenseur", "hall"]),
        ("Santé", ["medecin", "sante", "infirmier", "pmi", "cpts", "hopital", "pharmacie"]),
        ("Emploi et insertion", ["mission locale", "france travail", "insertion", "chantier", "employeur", "formation"]),
        ("Communes et intercommunalités", ["mairie", "commune", "ville", "ccas", "intercommunalite", "agglomeration", "metropole"]),
        ("Services de l’État", ["prefecture", "police", "caf ", "cpam", "bureau de poste", "france services", "ars ", "ddets", "dsden"]),
    ];

    /// <summary>Dans l’ordre où ils se lisent.</summary>
    public static IReadOnlyList<string> Libelles { get; } = [.. Familles.Select(f => f.Libelle), Autres];

    public static string De(string texte)
    {
        var normalise = $" {TexteNormalise.De(texte).Replace('\'', ' ').Replace('-', ' ').Replace('*', ' ')} ";
        var nommees = Familles
            .Select(f => (f.Libelle, Place: f.Mots.Select(m => normalise.IndexOf($" {m}", StringComparison.Ordinal)).Where(p => p >= 0).DefaultIfEmpty(int.MaxValue).Min()))
            .MinBy(f => f.Place);
        return nommees.Place == int.MaxValue ? Autres : nommees.Libelle;
    }
}
