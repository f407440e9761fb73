using Relais.Metier.Commun;

namespace Relais.Application.Missions.Territoires.Contrats;

/// <summary>Un quartier : ses faits, ses contrats, sa correspondance, ses voisins et sa carte.</summary>
/// <param name="ValideAuLe">Dernier jour de validité ; <c>null</c> tant qu’il est en vigueur.</param>
/// <param name="Communes">Dans l’ordre du fichier officiel.</param>
/// <param name="Intercommunalites">Leur nom, ou « SIREN … » tant que personne ne les a nommées.</param>
/// <param name="Poches">Les poches suivies de ses contrats.</param>
/// <param name="SurfaceHa">Hectares ; <c>null</c> sans contour.</param>
/// <param name="Voisins">Du plus proche au plus lointain, à moins de 1 500 mètres.</param>
/// <param name="Carte"><c>null</c> sans contour.</param>
public sealed record QuartierDecrit(
    Guid Id,
    CodeQpv Code,
    string Nom,
    DateOnly ValideDuLe,
    DateOnly? ValideAuLe,
    IReadOnlyList<CommuneNommee> Communes,
    IReadOnlyList<string> Intercommunalites,
    IReadOnlyList<ContratDuQuartier> Contrats,
    IReadOnlyList<PocheDecrite> Poches,
    IReadOnlyList<QuartierCorrespondant> Correspondances,
    double? SurfaceHa,
    IReadOnlyList<QuartierVoisin> Voisins,
    CarteDuQuartier? Carte);
