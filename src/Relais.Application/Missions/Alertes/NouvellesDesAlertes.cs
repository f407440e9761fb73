using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les alertes signalées ou closes depuis un jour.</summary>
internal sealed class NouvellesDesAlertes(DonneesRelais donnees, Horloge horloge) : INouvelles
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<INouvelles, NouvellesDesAlertes>();

    public async Task<IReadOnlyList<Nouvelle>> DepuisAsync(Acteur acteur, DateOnly depuis, CancellationToken annulation)
    {
        var debut = horloge.Debut(depuis);
        var lignes = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur)
            where alerte.QuartierId != null && (alerte.TransmiseA >= debut || (alerte.Cloture != null && alerte.Cloture.A >= debut))
            join famille in donnees.FamillesDAlerte on alerte.FamilleCode equals famille.Code
            orderby alerte.Gravite descending, alerte.TransmiseA descending
            select new { alerte.Id, alerte.QuartierId, alerte.Gravite, famille.Libelle, EstClose = alerte.Cloture != null }).ToListAsync(annulation);
        return [.. lignes.Select(l => new Nouvelle(
            l.QuartierId!.Value, NatureDeNouvelle.Alerte, l.Id.ToString(), $"Alerte {(l.EstClose ? "close" : "ouverte")} : {l.Libelle.ToLower(Mois.Francais)}, gravité {l.Gravite}"))];
    }
}
