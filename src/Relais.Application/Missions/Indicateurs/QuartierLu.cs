using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Un quartier du département de l’acteur, avec les chiffres de tout ce à quoi on le compare.</summary>
/// <param name="Territoires">Le quartier selon Territoires.</param>
/// <param name="Codes">Ses codes : le sien, puis celui de l’autre génération si le contour est le même.</param>
/// <param name="Comparaisons">Territoires qui ont au moins un chiffre, du plus petit au plus grand.</param>
/// <param name="Chiffres">Tous leurs relevés.</param>
public sealed record QuartierLu(TerritoiresDuQuartier Territoires, IReadOnlyList<string> Codes, IReadOnlyList<TerritoireDeComparaison> Comparaisons, ChiffresLus Chiffres)
{
    public PointDEvolution? Dernier(Indicateur indicateur) => Chiffres.Dernier(indicateur, NiveauGeographique.Quartier, Codes);

    /// <summary>La valeur d’un territoire la plus proche, en année, de celle du quartier ; une valeur publiée plutôt qu’une case vide.</summary>
    public Chiffre? AuPlusPres(Indicateur indicateur, TerritoireDeComparaison territoire, Chiffre? quartier) => Chiffres.Points(indicateur, territoire.Niveau, territoire.Code)
        .Select(p => p.Chiffre)
        .Where(c => territoire.Niveau != NiveauGeographique.EnsembleDesQuartiers || (c.Valeur.Nombre is not null && indicateur.Nature != NatureDIndicateur.Effectif))
        .OrderBy(c => c.Valeur.Nombre is null).ThenBy(c => quartier is null ? 0 : Math.Abs((c.AnneeDesDonnees ?? c.Edition) - (quartier.AnneeDesDonnees ?? quartier.Edition)))
        .ThenByDescending(c => c.Edition)
        .FirstOrDefault();
}
