using Relais.Application.Missions.Indicateurs.Contrats;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Ce qu’il faut savoir d’un quartier avant d’y aller.</summary>
public sealed record DossierDeVisite(QuartierDuDossier Quartier, FaitsDuQuartier Faits, IReadOnlyList<IndicateurCle> Chiffres, DateOnly Le, string Service, string Auteur);
