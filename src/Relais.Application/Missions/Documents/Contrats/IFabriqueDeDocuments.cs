using Relais.Metier.Commun;

namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>Produit les fichiers d’un document administratif.</summary>
public interface IFabriqueDeDocuments
{
    /// <summary>Lignes du bloc-marque de la préfecture, pour le papier à en-tête.</summary>
    IReadOnlyList<string> BlocMarque { get; }

    /// <summary>Pourquoi PDF et ODT manquent, en une phrase ; <c>null</c> quand ils sont disponibles.</summary>
    string? PourquoiSansConversion { get; }

    Task<Resultat<FichierProduit>> ProduireAsync(DocumentAdministratif document, FormatDeDocument format, CancellationToken annulation);
}
