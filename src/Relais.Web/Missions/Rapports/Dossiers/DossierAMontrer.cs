using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Dossiers;

namespace Relais.Web.Missions.Rapports.Dossiers;

/// <summary>Un dossier tel que la page le montre.</summary>
/// <param name="Titre">Titre.</param>
/// <param name="Quartier">Quartier.</param>
/// <param name="Diffusion">Niveau de ce qu’il cite.</param>
/// <param name="Adresse">Son adresse, d’où partent l’impression et les fichiers.</param>
/// <param name="Corps">Ses blocs, avec leurs liens.</param>
/// <param name="PourquoiSansConversion">Pourquoi PDF et ODT manquent ; <c>null</c> quand ils sont disponibles.</param>
public sealed record DossierAMontrer(string Titre, QuartierDuDossier Quartier, string Diffusion, string Adresse, IReadOnlyList<Bloc> Corps, string? PourquoiSansConversion);
