using Relais.Application.Missions.Documents.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le fichier d’un dossier. Il n’est pas gardé : un dossier dit l’état du jour.</summary>
public sealed class FichierDeDossierRequete(DossierDeVisiteRequete visites, DossierDePassationRequete passations, IFabriqueDeDocuments fabrique)
{
    /// <returns><c>null</c> quand le quartier n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> ExecuterAsync(GenreDeDossier genre, Guid quartierId, FormatDeDocument format, Acteur acteur, CancellationToken annulation) =>
        genre == GenreDeDossier.Visite
            ? await visites.ExecuterAsync(quartierId, acteur, annulation) is { } visite
                ? await ProduireAsync($"dossier-de-visite-{visite.Quartier.Code}-{visite.Le:yyyy-MM-dd}", MiseEnDocumentDeVisite.Document(visite, fabrique.BlocMarque), format, annulation)
                : null
            : await passations.ExecuterAsync(quartierId, acteur, annulation) is { } passation
                ? await ProduireAsync($"dossier-de-passation-{passation.Quartier.Code}-{passation.Le:yyyy-MM-dd}", MiseEnDocumentDePassation.Document(passation, fabrique.BlocMarque), format, annulation)
                : null;

    private async Task<Resultat<FichierNomme>> ProduireAsync(string nom, DocumentAdministratif document, FormatDeDocument format, CancellationToken annulation)
    {
        var fichier = await fabrique.ProduireAsync(document, format, annulation);
        return fichier.EstReussi ? new FichierNomme($"{nom}.{fichier.Valeur.Extension}", fichier.Valeur) : Resultat<FichierNomme>.Refuse(fichier.Refus);
    }
}
