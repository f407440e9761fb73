using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le dossier de passation d’un quartier, selon les droits de qui le demande ; <c>null</c> hors de son périmètre.</summary>
public sealed class DossierDePassationRequete(
    DonneesRelais donnees, QuartierDuDossierRequete quartiers, FaitsDuQuartierRequete faits, PerimetreDesRapportsRequete perimetre, IDelegues delegues, Horloge horloge)
{
    public async Task<DossierDePassation?> ExecuterAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        if (await quartiers.ExecuterAsync(quartierId, acteur, annulation) is not { } quartier) return null;

        var rapports = await RapportsAsync(quartierId, acteur, annulation);
        return new(
            quartier,
            await faits.ExecuterAsync(quartierId, acteur, annulation),
            rapports,
            await FermesAsync(quartierId, acteur, [.. rapports.Select(r => r.Id)], annulation),
            horloge.Aujourdhui,
            (await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation)).Service,
            acteur.Nom);
    }

    // Les brouillons pour qui les écrit ou les couvre ; sinon, ce qui est transmis (docs/adr/0044).
    private async Task<IReadOnlyList<RapportDuDossier>> RapportsAsync(Guid quartierId, Acteur acteur, CancellationToken annulation)
    {
        var aEcrire = await LireAsync((await perimetre.ExecuterAsync(acteur, pourEcrire: true, annulation)).Where(r => r.Etat == EtatRapport.Brouillon || r.Etat == EtatRapport.Renvoye), quartierId, annulation);
        var transmis = await LireAsync((await perimetre.ExecuterAsync(acteur, pourEcrire: false, annulation)).Where(r => r.Etat == EtatRapport.Transmis || r.Etat == EtatRapport.Vise), quartierId, annulation);
        List<RapportMensuel> retenus = [.. acteur.Role == Role.Delegue ? aEcrire : [], .. transmis.Take(1)];
        var noms = await delegues.NomsAsync([.. retenus.Select(r => r.AuteurId)], annulation);
        return [.. retenus.Select(r => new RapportDuDossier(
            r.Id, r.Mois, noms.GetValueOrDefault(r.AuteurId, ""), r.EstModifiable, r.Niveau, r.Echeance,
            [.. r.Sections.Where(s => s.QuartierId == quartierId).SelectMany(r.TextesDe).Where(t => t.Texte.Length > 0).Select(t => (t.Libelle, t.Texte))]))];
    }

    private static async Task<List<RapportMensuel>> LireAsync(IQueryable<RapportMensuel> rapports, Guid quartierId, CancellationToken annulation) =>
        await rapports.AsNoTracking().Where(r => r.Sections.Any(s => s.QuartierId == quartierId)).Include(r => r.Sections).Include(r => r.Textes).AsSplitQuery()
            .OrderByDescending(r => r.Mois).ThenBy(r => r.Id).Take(3).ToListAsync(annulation);

    private async Task<IReadOnlyList<string>> FermesAsync(Guid quartierId, Acteur acteur, IReadOnlyCollection<Guid> lus, CancellationToken annulation)
    {
        var auteurs = await donnees.Rapports.AsNoTracking()
            .Where(r => r.DepartementCode == acteur.DepartementCode && r.Etat == EtatRapport.Brouillon && !lus.Contains(r.Id) && r.Sections.Any(s => s.QuartierId == quartierId))
            .Select(r => r.AuteurId).Distinct().ToListAsync(annulation);
        return [.. (await delegues.NomsAsync(auteurs, annulation)).Values.Order(StringComparer.CurrentCultureIgnoreCase)];
    }
}
