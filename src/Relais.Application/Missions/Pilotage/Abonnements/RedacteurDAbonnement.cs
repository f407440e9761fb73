using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Missions.Veille.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage.Abonnements;

namespace Relais.Application.Missions.Pilotage.Abonnements;

/// <summary>
/// Écrit le courriel au moment où il part, dans les droits qu’a l’agent ce jour-là. Un tableau donne ses chiffres, qui sont
/// publics ; une liste ne donne que son nombre : rien ne protège un texte hors de Relais.
/// </summary>
internal sealed class RedacteurDAbonnement(
    DonneesRelais donnees, IActeurs acteurs, ITableauxDeLObservatoire tableaux, IVeilleDesQuartiers veille, IAdressesDesAbonnements adresses, IOptions<ReglagesDesEnvois> reglages) : IRedacteur
{
    public const string Code = "abonnement";

    public string Modele => Code;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IRedacteur, RedacteurDAbonnement>();

    public static string Etape(DateOnly jour) => string.Create(CultureInfo.InvariantCulture, $"abonnement-{jour:yyyy-MM-dd}");

    public async Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation)
    {
        if (await donnees.Abonnements.AsNoTracking().SingleOrDefaultAsync(a => a.Id == envoi.ObjetId, annulation) is not { } abonnement) return null;
        if (await acteurs.TrouverAsync(abonnement.AgentId, annulation) is not { } acteur) return null;
        return abonnement.TableauId is { } tableauId ? await DuTableauAsync(abonnement, tableauId, acteur, annulation) : await DeLaListeAsync(abonnement, acteur, annulation);
    }

    private async Task<Message?> DuTableauAsync(Abonnement abonnement, Guid tableauId, Acteur acteur, CancellationToken annulation)
    {
        if (await tableaux.LireAsync(tableauId, acteur, annulation) is not { } tableau) return null;
        var lignes = tableau.Chiffres.GroupBy(c => c.Indicateur).Select(g => $"{g.Key}\n{string.Join('\n', g.Select(c => $"– {c.Quartier}, {c.Texte}{(c.Periode.Length > 0 ? $" ({c.Periode})" : "")}"))}\n");
        return new(
            $"Observatoire : {tableau.Titre}",
            $"{string.Join('\n', lignes)}\nSources : {string.Join(" ; ", tableau.Sources)}\n\n{Revoquer()}\nLe tableau et ses notes :",
            adresses.Du(abonnement.TableauId!.Value));
    }

    private async Task<Message?> DeLaListeAsync(Abonnement abonnement, Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Niveaux.Count == 0) return null;
        var au = abonnement.DernierLe.AddDays(-1);
        var demande = new DemandeDObservations(abonnement.PeriodeDuLe, au, abonnement.ThemeCode, abonnement.NatureCode) { QuartierId = abonnement.QuartierId };
        var nombre = await veille.CompterAsync(demande, acteur, annulation);
        var combien = nombre switch { 0 => "Aucune observation", 1 => "Une observation", _ => $"{nombre.ToString(Mois.Francais)} observations" };
        return new(
            "Votre liste d’observations dans Relais",
            $"{combien} depuis le {abonnement.PeriodeDuLe.EnLettres()}, dans la liste à laquelle vous êtes abonné.\n\n{Revoquer()}\nLa liste :",
            adresses.De(abonnement.Filtre, abonnement.PeriodeDuLe, au));
    }

    private string Revoquer() => $"Pour ne plus recevoir ce courriel :\n{reglages.Value.Lien(adresses.Abonnements)}\n";
}
