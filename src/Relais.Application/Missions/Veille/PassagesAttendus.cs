using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille;

/// <summary>Ce que la veille demande à la sous-préfète : revoir les passages signalés que leurs auteurs ont gardés.</summary>
internal sealed class PassagesAttendus(DonneesRelais donnees) : IAttentes
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, PassagesAttendus>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role != Role.SousPrefet) return [];
        var lisibles = donnees.Observations.DansLePerimetreDe(acteur);
        var nombre = await donnees.Conservations.CountAsync(c => c.Revue == null && lisibles.Any(o => o.Id == c.ObservationId), annulation);
        return nombre == 0
            ? []
            : [new(nombre == 1 ? "1 passage conservé à revoir" : $"{nombre} passages conservés à revoir", "Signalés par la garde du texte, gardés par leur auteur avec un motif.", NatureDAttente.PassagesARevoir, "", EstPressee: false) { Nombre = nombre }];
    }
}
