using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les messages d’une alerte. Ni lieu, ni famille, ni fait : la gravité, l’heure, ce qui est attendu, et le lien.</summary>
internal sealed class RedacteurDAlerte(DonneesRelais donnees, Horloge horloge) : IRedacteur
{
    public const string Code = "alerte";

    public string Modele => Code;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IRedacteur, RedacteurDAlerte>();

    public async Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation)
    {
        var alerte = await donnees.Alertes.AsNoTracking().SingleAsync(a => a.Id == envoi.ObjetId, annulation);

        // Une relance en retard n'a plus lieu d'être si quelqu'un a répondu entre-temps.
        if (envoi.Etape.StartsWith(EtapesDAlerte.PrefixeDeRelance, StringComparison.Ordinal) && alerte.Etat != EtatAlerte.Signalee) return null;

        var (objet, texte) = Dire(envoi.Etape, alerte);
        return new Message(objet, texte, $"/alertes/{alerte.Id}") { EstUrgent = alerte.Gravite >= Gravite.AppelerDAbord };
    }

    private (string Objet, string Texte) Dire(string etape, Alerte alerte)
    {
        var quoi = $"Alerte de gravité {alerte.Gravite}";
        var quand = $"signalée {Instant(alerte.TransmiseA)}";
        return etape switch
        {
            EtapesDAlerte.Signalement => ($"{quoi} : à ouvrir", $"Une alerte de gravité {alerte.Gravite} vous est adressée, {quand}.\nSon contenu ne voyage pas par courriel : ouvrez-la dans Relais."),
            EtapesDAlerte.Accuse => ($"{quoi} : reçue", $"Votre alerte de gravité {alerte.Gravite}, {quand}, a été reçue{(alerte.Accuse is { } accuse ? $" {Instant(accuse.A)}" : "")}."),
            _ when etape.StartsWith(EtapesDAlerte.PrefixeDeRelance, StringComparison.Ordinal) =>
                ($"{quoi} sans réponse : à vous", $"Une alerte de gravité {alerte.Gravite}, {quand}, attend toujours un accusé de réception.\nOuvrez-la dans Relais et accusez réception, ou appelez."),
            _ when etape.StartsWith(EtapesDAlerte.PrefixeDeSuivi, StringComparison.Ordinal) =>
                ($"{quoi} : du nouveau", $"Une alerte de gravité {alerte.Gravite}, {quand}, a un nouveau suivi."),
            _ => ($"{quoi} : {(alerte.EstOuverte ? "rouverte" : "close")}", $"Une alerte de gravité {alerte.Gravite}, {quand}, est {(alerte.EstOuverte ? "rouverte" : "close")}."),
        };
    }

    private string Instant(DateTime utc) => horloge.Local(utc).ToString("'le' d MMMM 'à' H'\u00A0h\u00A0'mm", Mois.Francais);
}
