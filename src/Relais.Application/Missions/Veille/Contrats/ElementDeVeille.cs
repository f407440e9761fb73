using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Contrats;

/// <summary>Une observation telle qu’un rapport la lit.</summary>
/// <param name="Date">Jour du fait.</param>
/// <param name="QuartierId">Quartier ; <c>null</c> hors de tout quartier.</param>
/// <param name="Nature">Code : <c>ambiance</c>, <c>besoin</c>, <c>difficulte</c>, <c>fait</c>, <c>reussite</c> ou <c>proposition</c>.</param>
/// <param name="ThemeCode">Code du thème.</param>
/// <param name="Theme">Libellé du thème, tel qu’on le lit.</param>
/// <param name="Texte">Le texte saisi.</param>
/// <param name="Source">Code de la catégorie de source (<c>constate</c>, <c>habitant</c>… <c>rumeur</c>) ; <c>null</c> si elle n’est pas dite.</param>
/// <param name="SourceLibelle">Catégorie de source telle qu’on la lit ; <c>null</c> si elle n’est pas dite.</param>
/// <param name="Fiabilite">De 0 (non dite) à 3 (sûre).</param>
/// <param name="ActeurDeTerrain">Structure concernée, quand elle est dite.</param>
public sealed record ElementDeVeille(
    Guid Id,
    DateOnly Date,
    Guid? QuartierId,
    string Nature,
    string ThemeCode,
    string Theme,
    string Texte,
    string? Source,
    string? SourceLibelle,
    int Fiabilite,
    NiveauDiffusion Niveau,
    Guid AuteurId,
    string? ActeurDeTerrain);
