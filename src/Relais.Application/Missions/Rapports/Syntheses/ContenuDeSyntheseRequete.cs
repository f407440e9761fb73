using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Le contenu d’une synthèse en cours : ses textes, l’état des rapports du mois, et ce que citent les renvois.</summary>
public sealed class ContenuDeSyntheseRequete(DonneesRelais donnees, SuiviDesRapportsRequete suivi, AmbiancesFigeesRequete ambiances)
{
    public async Task<ContenuDeSynthese> ExecuterAsync(Synthese synthese, Acteur acteur, CancellationToken annulation)
    {
        var textes = synthese.Textes.Where(t => t.Texte.Length > 0).OrderBy(t => t.Ordre).ToList();
        var cites = textes.SelectMany(t => TexteSource.SourcesDe(t.Texte)).Distinct().ToList();
        var avant = synthese.Mois.Precedent;
        var rapports = await (
            from rapport in donnees.Rapports.AsNoTracking()
            where rapport.DepartementCode == synthese.DepartementCode && (rapport.Mois == synthese.Mois || rapport.Mois == avant)
            from texte in rapport.Textes
            where cites.Contains(texte.Id)
            select new { texte.Id, RapportId = rapport.Id, rapport.Mois }).ToListAsync(annulation);

        var lignes = (await suivi.ExecuterAsync(synthese.Mois, acteur, annulation)).Lignes;
        var numeros = lignes.Where(l => l.RapportId is not null).Select((l, i) => (Id: l.RapportId!.Value, Numero: i + 1)).ToDictionary(l => l.Id, l => l.Numero);
        var duMoisDAvant = rapports.Where(r => r.Mois < synthese.Mois).Select(r => r.RapportId).Distinct().ToList();
        var suivant = numeros.Count + 1;
        foreach (var id in duMoisDAvant) numeros[id] = suivant;
        var desPropositions = duMoisDAvant.Count > 0 ? suivant + 1 : suivant;
        var parTexte = rapports.ToDictionary(r => r.Id, r => r.RapportId);
        return new(
            synthese.Mois.ToString(),
            synthese.DepartementCode,
            (await donnees.ModeleDeRapportDeAsync(synthese.DepartementCode, annulation)).Service,
            [.. textes.Select(t => new RubriqueDeSyntheseFigee(t.Code, t.Libelle, t.Texte))],
            [.. lignes.Select(l => new RapportDuMois(l.RapportId is { } id ? numeros[id] : 0, l.RapportId, l.Delegue, Dire(l)))],
            [.. cites.Select(id => parTexte.TryGetValue(id, out var rapportId) ? new SourceDeSynthese(id, rapportId, numeros[rapportId]) : new SourceDeSynthese(id, null, desPropositions))])
        {
            Ambiances = await ambiances.ExecuterAsync(synthese.Mois, acteur, annulation),
        };
    }

    private static string Dire(LigneDeSuivi ligne) => ligne.EstApresCloture ? $"{Dire(ligne.Situation)}, transmis après la clôture du mois" : Dire(ligne.Situation);

    private static string Dire(SituationDuRapport situation) => situation switch
    {
        SituationDuRapport.Attendu => "attendu",
        SituationDuRapport.Manquant => "manquant",
        SituationDuRapport.Recu => "reçu, pas encore visé",
        SituationDuRapport.RecuEnRetard => "reçu en retard, pas encore visé",
        SituationDuRapport.Renvoye => "renvoyé à son auteur",
        _ => "visé",
    };
}
