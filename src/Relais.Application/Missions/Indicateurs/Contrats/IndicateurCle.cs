namespace Relais.Application.Missions.Indicateurs.Contrats;

/// <summary>Un chiffre d’un quartier, prêt à montrer.</summary>
/// <param name="Code">Code de l’indicateur.</param>
/// <param name="Libelle">Son libellé.</param>
/// <param name="Nombre">Le nombre publié ; <c>null</c> quand il est caché ou absent : ce n’est jamais zéro.</param>
/// <param name="Texte">Comme il s’écrit, unité comprise ; à défaut, pourquoi il manque (« secret »).</param>
/// <param name="Marque">Ce que veut dire l’absence du nombre, en une phrase ; <c>null</c> quand il est là.</param>
/// <param name="Periode">« données 2019 » ou « édition 2021 ».</param>
/// <param name="Source">Fichier et édition.</param>
/// <param name="Reserve">Note de qualité du producteur, ou chiffres portés par le code de l’autre génération ; <c>null</c> si rien.</param>
public sealed record IndicateurCle(string Code, string Libelle, decimal? Nombre, string Texte, string? Marque, string Periode, string Source, string? Reserve);
