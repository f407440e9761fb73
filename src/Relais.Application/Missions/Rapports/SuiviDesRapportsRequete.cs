using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Missions.Rapports;

/// <summary>
/// Les rapports d’un mois. La sous-préfète voit chaque délégué en mission, donc aussi ce qui manque ; les autres lecteurs ne
/// voient que ce qui leur est ouvert.
/// </summary>
public sealed class SuiviDesRapportsRequete(DonneesRelais donnees, IDelegues delegues, PerimetreDesRapportsRequete perimetre, Horloge horloge)
{
    public async Task<SuiviDesRapports> ExecuterAsync(Mois mois, Acteur acteur, CancellationToken annulation)
    {
        var lisibles = await (await perimetre.ExecuterAsync(acteur, pourEcrire: false, annulation)).AsNoTracking()
            .Where(r => r.Mois == mois)
            .Select(r => new { r.Id, r.AuteurId, r.Etat, r.Niveau, r.Echeance, r.PremiereTransmissionA, r.TransmisA, r.EstApresCloture, Quartiers = r.Sections.Count(s => s.Genre == GenreDeSection.Quartier) })
            .ToListAsync(annulation);
        var modele = await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
        var attendus = acteur.Role == Role.SousPrefet ? await delegues.EnMissionAsync(acteur.DepartementCode, mois, annulation) : [];
        var noms = await delegues.NomsAsync([.. lisibles.Select(r => r.AuteurId)], annulation);
        var calendrier = modele.Calendrier(mois);
        var sansRapport = attendus.Where(d => !lisibles.Exists(r => r.AuteurId == d.AgentId)).ToList();
        var rappels = await RappelsAsync([.. sansRapport.Select(d => d.AgentId)], mois, annulation);

        var lignes = lisibles.Select(r => new LigneDeSuivi(
            r.Id, noms.GetValueOrDefault(r.AuteurId, ""), r.Quartiers, Situation(r.Etat, r.Echeance, r.PremiereTransmissionA), r.Niveau, r.TransmisA)
        {
            JoursDeRetard = r.PremiereTransmissionA is { } a ? Retard(DateOnly.FromDateTime(horloge.Local(a)), r.Echeance) : 0,
            EstApresCloture = r.EstApresCloture,
        });
        var manquants = sansRapport.Select(d => new LigneDeSuivi(
            null, d.Nom, d.Quartiers.Count, horloge.Aujourdhui > calendrier.Echeance ? SituationDuRapport.Manquant : SituationDuRapport.Attendu, null, null)
        {
            JoursDeRetard = Retard(horloge.Aujourdhui, calendrier.Echeance),
            Rappels = rappels[d.AgentId].ToDictionary(r => r.Etape, r => r.Le),
        });
        var cloture = acteur.Role == Role.SousPrefet
            ? await donnees.MoisDeRapports.AsNoTracking().Where(m => m.DepartementCode == acteur.DepartementCode && m.Mois == mois).Select(m => m.Cloture).SingleOrDefaultAsync(annulation)
            : null;
        return new(mois, calendrier, [.. lignes.Concat(manquants).OrderBy(l => l.Delegue, StringComparer.CurrentCultureIgnoreCase)], cloture);
    }

    private async Task<ILookup<Guid, RappelDeRapport>> RappelsAsync(IReadOnlyCollection<Guid> delegues, Mois mois, CancellationToken annulation) =>
        (await donnees.Set<RappelDeRapport>().AsNoTracking().Where(r => delegues.Contains(r.DelegueId) && r.Mois == mois).ToListAsync(annulation)).ToLookup(r => r.DelegueId);

    private static int Retard(DateOnly jour, DateOnly echeance) => Math.Max(jour.DayNumber - echeance.DayNumber, 0);

    private SituationDuRapport Situation(EtatRapport etat, DateOnly echeance, DateTime? transmisA) => etat switch
    {
        EtatRapport.Vise => SituationDuRapport.Vise,
        EtatRapport.Renvoye => SituationDuRapport.Renvoye,
        _ when transmisA is { } a && DateOnly.FromDateTime(horloge.Local(a)) > echeance => SituationDuRapport.RecuEnRetard,
        _ => SituationDuRapport.Recu,
    };
}

/// <param name="Cloture"><c>null</c> tant que le mois est ouvert.</param>
public sealed record SuiviDesRapports(Mois Mois, CalendrierDuMois Calendrier, IReadOnlyList<LigneDeSuivi> Lignes, ClotureDuMois? Cloture);

/// <param name="RapportId"><c>null</c> tant que rien n’est transmis.</param>
public sealed record LigneDeSuivi(Guid? RapportId, string Delegue, int Quartiers, SituationDuRapport Situation, NiveauDiffusion? Niveau, DateTime? TransmisA)
{
    /// <summary>Jours entre l’échéance et la transmission, ou aujourd’hui si rien n’est transmis ; 0 à l’heure.</summary>
    public int JoursDeRetard { get; init; }

    /// <summary>Transmis pour la première fois après la clôture du mois.</summary>
    public bool EstApresCloture { get; init; }

    /// <summary>Ce qui a été écrit au délégué, et quand.</summary>
    public IReadOnlyDictionary<EtapeDeRappel, DateOnly> Rappels { get; init; } = new Dictionary<EtapeDeRappel, DateOnly>();
}
