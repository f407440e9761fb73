using System.Globalization;
using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Indicateurs;

/// <summary>Un indicateur dans une édition : d’où viennent ses valeurs, et ce qui les sépare des précédentes.</summary>
public sealed class Millesime
{
    private Millesime() { }

    /// <summary>Place de ses valeurs dans les relevés de l’édition.</summary>
    public int Rang { get; private set; }

    public string IndicateurCode { get; private set; } = "";

    /// <summary>Colonne du fichier, telle qu’au dictionnaire : un nom qui change rompt la série.</summary>
    public string Colonne { get; private set; } = "";

    /// <summary>Année des données ; <c>null</c> quand le fichier ne la dit pas.</summary>
    public int? AnneeDesDonnees { get; private set; }

    /// <summary>Place de la note de qualité dans les relevés ; <c>null</c> sans note.</summary>
    public int? RangDeNote { get; private set; }

    /// <summary>Pourquoi la valeur ne se compare pas aux éditions précédentes ; <c>null</c> si rien n’est signalé.</summary>
    public string? Rupture { get; private set; }

    internal static Millesime De(int rang, string indicateurCode) => new() { Rang = rang, IndicateurCode = indicateurCode };

    // Un second import du même fichier ne défait pas ce que l’administrateur a précisé.
    internal void Publier(string colonne, int? anneeDesDonnees, int? rangDeNote) =>
        (Colonne, AnneeDesDonnees, RangDeNote) = (colonne, anneeDesDonnees ?? AnneeDesDonnees, rangDeNote ?? RangDeNote);

    internal IReadOnlyList<Modification> Preciser(int? anneeDesDonnees, string? rupture)
    {
        rupture = string.IsNullOrWhiteSpace(rupture) ? null : rupture.Trim();
        List<Modification> changes = [];
        if (anneeDesDonnees != AnneeDesDonnees) changes.Add(new("Année des données", Ecrire(AnneeDesDonnees), Ecrire(anneeDesDonnees)));
        if (rupture != Rupture) changes.Add(new("Rupture", Rupture, rupture));
        (AnneeDesDonnees, Rupture) = (anneeDesDonnees, rupture);
        return changes;
    }

    private static string? Ecrire(int? annee) => annee?.ToString(CultureInfo.InvariantCulture);
}
