using Relais.Metier.Missions.Indicateurs;

namespace Relais.Application.Missions.Indicateurs;

/// <summary>Les relevés de quelques territoires, prêts à répondre : quelle valeur, de quelle édition, avec quelle réserve.</summary>
public sealed class ChiffresLus(IReadOnlyDictionary<Guid, EditionLue> editions, IEnumerable<Releve> releves)
{
    private readonly ILookup<(NiveauGeographique, string), Releve> _releves = releves.ToLookup(r => (r.Niveau, r.Code));

    public IReadOnlyDictionary<Guid, EditionLue> Editions => editions;

    /// <summary>Nom publié d’un territoire, du fichier le plus récent ; <c>null</c> s’il n’a aucun relevé.</summary>
    public string? Nom(NiveauGeographique niveau, string code) =>
        _releves[(niveau, code)].Where(r => r.Nom.Length > 0).MaxBy(r => editions[r.EditionId].Annee)?.Nom;

    /// <summary>Toutes les valeurs d’un indicateur pour un territoire, d’une édition à l’autre.</summary>
    public IEnumerable<PointDEvolution> Points(Indicateur indicateur, NiveauGeographique niveau, string code) => _releves[(niveau, code)]
        .Select(r => editions[r.EditionId].Point(indicateur, r.Code, r.Valeurs, r.Notes))
        .OfType<PointDEvolution>();

    /// <summary>La valeur la plus récente parmi plusieurs codes ; à année égale, le jeu de plus petit rang, puis le premier code.</summary>
    /// <param name="edition">Seulement celles de cette année.</param>
    public PointDEvolution? Dernier(Indicateur indicateur, NiveauGeographique niveau, IReadOnlyList<string> codes, int? edition = null) => codes
        .SelectMany((code, ordre) => Points(indicateur, niveau, code).Where(p => edition is null || p.Chiffre.Edition == edition).Select(p => (Point: p, Ordre: ordre)))
        .OrderByDescending(p => p.Point.Chiffre.Edition).ThenBy(p => p.Ordre).ThenBy(p => editions.Values.First(e => e.JeuCode == p.Point.Chiffre.JeuCode).RangDuJeu)
        .Select(p => p.Point)
        .FirstOrDefault();
}
