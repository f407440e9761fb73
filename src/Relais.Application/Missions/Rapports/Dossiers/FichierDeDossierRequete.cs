using Relais.Application.Missions.Documents.Contrats;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le fichier d’un dossier. Il n’est pas gardé : un dossier dit l’état du jour.</summary>
public sealed class FichierDeDossierRequete(DossierDeVisiteRequete visites, DossierDePassationRequete passations, IFabriqueDeDocuments fabrique)
{
    /// <returns><c>null</c> quand le quartier n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> VisiteAsync(Guid quartierId, FormatDeDocument format, Acteur acteur, CancellationToken annulation) =>
        await visites.ExecuterAsync(quartierId, acteur, annulation) is { } dossier
            ? await ProduireAsync($"dossier-de-visite-{dossier.Quartier.Code}-{dossier.Le:yyyy-MM-dd}", MiseEnDocumentDeVisite.Document(dossier, fabrique.BlocMarque), format, annulation)
            : null;

    /// <returns><c>null</c> quand le quartier n’existe pas pour cet acteur.</returns>
    public async Task<Resultat<FichierNomme>?> PassationAsync(Guid quartierId, FormatDeDocument format, Acteur acteur, CancellationToken annulation) =>
        await passations.ExecuterAsync(quartierId, acteur, annulation) is { } dossier
            ? await ProduireAsync($"dossier-de-passation-{dossier.Quartier.Code}-{dossier.Le:yyyy-MM-dd}", MiseEnDocumentDePassation.Document(dossier, fabrique.BlocMarque), format, annulation)
            : null;

    private async Task<Resultat<FichierNomme>> ProduireAsync(string nom, DocumentAdministratif document, FormatDeDocument format, CancellationToken annulation)
    {
        var fichier = await fabrique.ProduireAsync(document, format, annulation);
        return fichier.EstReussi ? new FichierNomme($"{nom}.{fichier.Valeur.Extension}", fichier.Valeur) : Resultat<FichierNomme>.Refuse(fichier.Refus);
    }
}
