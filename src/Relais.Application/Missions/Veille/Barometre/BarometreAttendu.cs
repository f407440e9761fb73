using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Accueil;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Veille.Barometre;

/// <summary>Ce que le baromètre demande : au délégué, et à lui seul, les quartiers qu’il n’a pas encore notés cette semaine.</summary>
internal sealed class BarometreAttendu(TableauDuBarometreRequete tableau) : IAttentes
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IAttentes, BarometreAttendu>();

    public async Task<IReadOnlyList<Attente>> TrouverAsync(Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Role != Role.Delegue) return [];
        var du = await tableau.ExecuterAsync(acteur, annulation);
        var restants = du.ANoter.Where(n => !n.EstDonnee && n.Semaine == du.Semaine).ToList();
        if (restants.Count == 0) return [];
        return
        [
            new(
                restants.Count == 1 ? $"Baromètre : {restants[0].Quartier} à noter" : $"Baromètre : {restants.Count} quartiers à noter",
                $"Semaine {du.Semaine.Libelle} ; une demi-minute par quartier.",
                NatureDAttente.BarometreANoter,
                restants.Count == 1 ? restants[0].QuartierId.ToString() : "",
                EstPressee: false)
            {
                EcheanceLe = du.Semaine.Au,
                Nombre = restants.Count,
            },
        ];
    }
}
