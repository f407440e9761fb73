using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Ce dont la synthèse d’un mois se compose : les rapports figés de ce mois et du précédent, et les propositions.</summary>
public sealed class MatiereDeSyntheseRequete(DonneesRelais donnees, PerimetreDesPropositionsRequete perimetre, NomsPourPropositions noms, Horloge horloge)
{
    public async Task<MatiereDeSynthese> ExecuterAsync(Mois mois, Acteur acteur, CancellationToken annulation)
    {
        var duMois = await LireAsync(mois, acteur, annulation);
        var propositions = (await perimetre.ExecuterAsync(acteur, annulation)).Lignes.AsNoTracking();
        var depuis = mois.PremierJour;
        return new(
            [.. duMois.SelectMany(LigneCitable.Lire)],
            [.. (await LireAsync(mois.Precedent, acteur, annulation)).SelectMany(LigneCitable.Lire)],
            [.. duMois.SelectMany(c => c.Sections).Where(s => s.QuartierId is not null && s.Rubriques.Any(r => r is { Code: CodesDeRubrique.Ambiance, RienASignaler: true })).Select(s => s.Libelle)],
            await CiterAsync(propositions.Where(p => EtatsDeProposition.ADecider.Contains(p.Etat)).OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id), EnAttente, annulation),
            await CiterAsync(propositions.Where(p => p.Reponse != null && p.Reponse.Le >= depuis).OrderByDescending(p => p.Reponse!.Le).ThenBy(p => p.Id), Repondue, annulation));
    }

    /// <summary>Les contenus figés d’un mois, dans l’ordre des auteurs.</summary>
    private async Task<IReadOnlyList<ContenuDuRapport>> LireAsync(Mois mois, Acteur acteur, CancellationToken annulation)
    {
        var cliches = await (
            from rapport in donnees.Rapports.AsNoTracking()
            where rapport.DepartementCode == acteur.DepartementCode && rapport.Mois == mois && (rapport.Etat == EtatRapport.Transmis || rapport.Etat == EtatRapport.Vise)
            select rapport.Cliches.OrderByDescending(c => c.Numero).First().Contenu).ToListAsync(annulation);
        return [.. cliches.Select(c => JsonSerializer.Deserialize<ContenuDuRapport>(c, FormatDuRapport.Json)!).OrderBy(c => c.Auteur, StringComparer.CurrentCultureIgnoreCase)];
    }

    private async Task<IReadOnlyList<PropositionCitee>> CiterAsync(IQueryable<Proposition> retenues, Func<Proposition, string> detail, CancellationToken annulation)
    {
        var lues = await retenues.ToListAsync(annulation);
        var nommes = await noms.LireAsync(lues.Select(p => p.QuartierId), [], annulation);
        return [.. lues.Select(p => new PropositionCitee(p.Id, p.Objet, nommes.Quartier(p.QuartierId), detail(p)))];
    }

    private string EnAttente(Proposition proposition)
    {
        var age = horloge.Aujourdhui.DayNumber - proposition.DeposeeLe.DayNumber;
        var cout = proposition.Cout is { } montant ? $", {montant}" : "";
        return $"{proposition.Etat.Libelle().ToLower(Mois.Francais)}, déposée il y a {age.ToString(CultureInfo.InvariantCulture)} jour{(age > 1 ? "s" : "")}{cout}.";
    }

    private static string Repondue(Proposition proposition)
    {
        var suite = proposition.Engagement is { } engagement ? $", {engagement.Pilote}, pour le {engagement.Echeance.ToString("d MMMM yyyy", Mois.Francais)}" : "";
        return $"{proposition.Etat.Libelle().ToLower(Mois.Francais)} le {proposition.Reponse!.Le.ToString("d MMMM", Mois.Francais)}{suite}.";
    }
}
