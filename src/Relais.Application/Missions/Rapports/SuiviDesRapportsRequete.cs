using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

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
            .Select(r => new { r.Id, r.AuteurId, r.Etat, r.Niveau, r.Echeance, r.PremiereTransmissionA, r.TransmisA, Quartiers = r.Sections.Count(s => s.Genre == GenreDeSection.Quartier) })
            .ToListAsync(annulation);
        var modele = await donnees.ModeleDeRapportDeAsync(acteur.DepartementCode, annulation);
        var attendus = acteur.Role == Role.SousPrefet ? await delegues.EnMissionAsync(acteur.DepartementCode, mois, annulation) : [];
        var noms = await delegues.NomsAsync([.. lisibles.Select(r => r.AuteurId)], annulation);
        var echeance = modele.Echeance(mois);

        var lignes = lisibles.Select(r => new LigneDeSuivi(
            r.Id, noms.GetValueOrDefault(r.AuteurId, ""), r.Quartiers, Situation(r.Etat, r.Echeance, r.PremiereTransmissionA), r.Niveau, r.TransmisA));
        var manquants = attendus.Where(d => !lisibles.Exists(r => r.AuteurId == d.AgentId))
            .Select(d => new LigneDeSuivi(null, d.Nom, d.Quartiers.Count, horloge.Aujourdhui > echeance ? SituationDuRapport.Manquant : SituationDuRapport.Attendu, null, null));
        return new(mois, echeance, [.. lignes.Concat(manquants).OrderBy(l => l.Delegue, StringComparer.CurrentCultureIgnoreCase)]);
    }

    private SituationDuRapport Situation(EtatRapport etat, DateOnly echeance, DateTime? transmisA) => etat switch
    {
        EtatRapport.Vise => SituationDuRapport.Vise,
        EtatRapport.Renvoye => SituationDuRapport.Renvoye,
        _ when transmisA is { } a && DateOnly.FromDateTime(horloge.Local(a)) > echeance => SituationDuRapport.RecuEnRetard,
        _ => SituationDuRapport.Recu,
    };
}

public sealed record SuiviDesRapports(Mois Mois, DateOnly Echeance, IReadOnlyList<LigneDeSuivi> Lignes);

/// <param name="RapportId"><c>null</c> tant que rien n’est transmis.</param>
public sealed record LigneDeSuivi(Guid? RapportId, string Delegue, int Quartiers, SituationDuRapport Situation, NiveauDiffusion? Niveau, DateTime? TransmisA);
