using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Ce que les propositions demandent à chacun : répondre, exécuter, rendre la réponse. Une ligne par genre, jamais une liste.</summary>
internal sealed class PropositionsAttendues(PerimetreDesPropositionsRequete perimetre, Horloge horloge) : IAttentes
{
    private const int JoursAvantLEcheance = 14;
    private const int JoursPourLireUneReponse = 7;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, PropositionsAttendues>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role is not (Role.Delegue or Role.SousPrefet or Role.PrefetCabinet)) return [];

        var aujourdhui = horloge.Aujourdhui;
        var lisibles = await perimetre.ExecuterAsync(acteur, annulation);
        List<Guid> auteurs = [acteur.AgentId, .. lisibles.Remplaces];
        var lignes = lisibles.Lignes.AsNoTracking();
        return acteur.Role == Role.Delegue
            ? [
                .. Rendre(await LireAsync(lignes.Where(p => p.ARendreDepuisLe != null && auteurs.Contains(p.AuteurId)), annulation)),
                .. Executer(await LireAsync(lignes.Where(p => EtatsDeProposition.AExecuter.Contains(p.Etat) && p.AttendueLe < aujourdhui.AddDays(JoursAvantLEcheance) && auteurs.Contains(p.AuteurId)), annulation)),
                .. Lire(await LireAsync(lignes.Where(p => p.Reponse != null && p.Reponse.Le > aujourdhui.AddDays(-JoursPourLireUneReponse) && p.ARendreDepuisLe == null && auteurs.Contains(p.AuteurId)), annulation)),
            ]
            : [
                .. Decider(await LireAsync(ADecider(lignes, acteur, aujourdhui), annulation)),
                .. Executer(await LireAsync(lignes.Where(p => acteur.Role == Role.SousPrefet && EtatsDeProposition.AExecuter.Contains(p.Etat) && p.AttendueLe < aujourdhui), annulation)),
            ];
    }

    // Ce qui attend une date à venir n'attend pas celui qui décide.
    private static IQueryable<Proposition> ADecider(IQueryable<Proposition> lignes, Acteur acteur, DateOnly aujourdhui) => lignes
        .Where(p => p.Etat == EtatProposition.Soumise || (EtatsDeProposition.ADecider.Contains(p.Etat) && p.AttendueLe < aujourdhui))
        .Where(p => acteur.Role == Role.PrefetCabinet == (p.Destinataire.Type == TypeDeDestinataire.Prefet));

    private static async Task<List<Breve>> LireAsync(IQueryable<Proposition> lignes, CancellationToken annulation) =>
        await lignes.OrderBy(p => p.DeposeeLe).ThenBy(p => p.Id).Select(p => new Breve(p.Id, p.Objet, p.Etat, p.DeposeeLe, p.AttendueLe)).ToListAsync(annulation);

    private IEnumerable<Attente> Decider(List<Breve> propositions)
    {
        if (propositions.Count == 0) yield break;

        var age = horloge.Aujourdhui.DayNumber - propositions[0].DeposeeLe.DayNumber;
        yield return new(
            propositions.Count == 1 ? $"Proposition à décider : {propositions[0].Objet}" : $"{propositions.Count} propositions à décider",
            propositions.Count == 1 ? $"Déposée {Age(age)}." : $"La plus ancienne a été déposée {Age(age)}.",
            NatureDAttente.PropositionADecider, Cle(propositions), EstEnRetard(propositions))
        { EcheanceLe = propositions.Min(p => p.AttendueLe), Nombre = propositions.Count };
    }

    private IEnumerable<Attente> Executer(List<Breve> propositions)
    {
        if (propositions.Count == 0) yield break;

        var premiere = propositions.Min(p => p.AttendueLe)!.Value;
        yield return new(
            propositions.Count == 1 ? $"Proposition à faire aboutir : {propositions[0].Objet}" : $"{propositions.Count} propositions à faire aboutir",
            $"{(premiere < horloge.Aujourdhui ? "Échéance passée depuis" : "Première échéance")} le {Jour(premiere)}. Dites-la faite avec sa preuve, ou changez l’échéance.",
            NatureDAttente.PropositionAExecuter, Cle(propositions), EstEnRetard(propositions))
        { EcheanceLe = premiere, Nombre = propositions.Count };
    }

    private static IEnumerable<Attente> Rendre(List<Breve> propositions)
    {
        if (propositions.Count == 0) yield break;

        yield return new(
            propositions.Count == 1 ? $"Réponse à rendre sur le terrain : {propositions[0].Objet}" : $"{propositions.Count} réponses à rendre sur le terrain",
            "Ceux qui ont exprimé le besoin attendent de savoir.", NatureDAttente.PropositionARendre, Cle(propositions), EstPressee: false)
        { Nombre = propositions.Count };
    }

    private static IEnumerable<Attente> Lire(List<Breve> propositions) => propositions.Select(p => new Attente(
        $"{p.Etat.Libelle()} : {p.Objet}", "Une réponse est donnée à votre proposition.", NatureDAttente.PropositionRepondue, p.Id.ToString(), EstPressee: false));

    private bool EstEnRetard(List<Breve> propositions) => propositions.Exists(p => p.AttendueLe < horloge.Aujourdhui);

    private static string Cle(List<Breve> propositions) => propositions.Count == 1 ? propositions[0].Id.ToString() : "";

    private static string Age(int jours) => jours switch
    {
        0 => "aujourd’hui",
        1 => "hier",
        _ => $"il y a {jours.ToString(CultureInfo.InvariantCulture)} jours",
    };

    private static string Jour(DateOnly jour) => jour.ToString("d MMMM yyyy", Mois.Francais);

    private sealed record Breve(Guid Id, string Objet, EtatProposition Etat, DateOnly DeposeeLe, DateOnly? AttendueLe);
}
