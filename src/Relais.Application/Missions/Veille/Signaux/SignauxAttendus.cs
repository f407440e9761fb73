using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Signaux;

/// <summary>Ce que les signaux demandent au délégué : aller voir, puis le dire.</summary>
internal sealed class SignauxAttendus(ListeDesSignauxRequete liste) : IAttentes
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, SignauxAttendus>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role != Role.Delegue) return [];
        var signaux = await liste.ExecuterAsync(acteur, annulation);
        return [.. signaux.AQualifier.Select(s => new Attente(
            $"Signal à qualifier : {s.Theme}, {s.Quartier}", $"Semaine {Semaine.De(s.DerniereSemaine.SemaineDu).Libelle}.", NatureDAttente.SignalAQualifier, s.Id.ToString(), EstPressee: false))];
    }
}
