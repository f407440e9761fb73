using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Prévient des personnes d’une étape d’une alerte : une réception par personne, un message par canal, écrits avec l’alerte.</summary>
public sealed class Prevenance(DonneesRelais donnees, BoiteDEnvoi boite, Horloge horloge)
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<Prevenance>();

    public async Task PrevenirAsync(Alerte alerte, IReadOnlyList<PersonneAPrevenir> personnes, int rang, string etape, CancellationToken annulation)
    {
        var deja = await donnees.Receptions.Where(r => r.AlerteId == alerte.Id).Select(r => r.Destinataire).ToListAsync(annulation);
        foreach (var personne in personnes)
        {
            if (!deja.Contains(personne.Qui.Cle)) donnees.Receptions.Add(Reception.Prevenir(alerte.Id, personne.Qui.Cle, personne.Qui.AgentId, personne.Titre, rang, horloge.Maintenant));
            Dire(alerte, personne, personne.Canaux, etape);
        }
    }

    /// <summary>Un message, sans réception : une réponse à l’auteur, un suivi.</summary>
    public void Dire(Alerte alerte, PersonneAPrevenir personne, IEnumerable<Canal> canaux, string etape)
    {
        foreach (var canal in canaux) boite.Deposer(personne.Qui, canal, RedacteurDAlerte.Code, alerte.Id, etape);
    }
}
