using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Règle les familles d’événements, les degrés de gravité et leurs délais.</summary>
public sealed record ReglerBareme(IReadOnlyList<FamilleReglee> Familles, IReadOnlyList<GraviteReglee> Gravites);

public sealed class ReglerBaremeHandler(DonneesRelais donnees, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ReglerBareme commande, Acteur acteur, CancellationToken annulation)
    {
        var familles = await donnees.FamillesDAlerte.ToDictionaryAsync(f => f.Code, annulation);
        var gravites = await donnees.Gravites.ToDictionaryAsync(g => g.Niveau, annulation);
        List<Resultat> resultats =
        [
            .. commande.Familles.Where(f => familles.ContainsKey(f.Code)).Select(f => familles[f.Code].Regler(f.Libelle, f.Exemples, f.EstActive)),
            .. commande.Gravites.Where(g => gravites.ContainsKey(g.Niveau)).Select(g => gravites[g.Niveau].Regler(g.Libelle, g.Consigne, g.DelaiDAccuse, g.RelancesAuPlus)),
        ];
        if (resultats.Find(r => !r.EstReussi) is { } refuse) return refuse;

        if (donnees.ChangeTracker.HasChanges()) donnees.Operations.Add(Operation.Par(acteur, "Alertes", nameof(ReglerBareme), horloge.Maintenant).Avec(new BaremeRegle(Guid.Empty, acteur.DepartementCode)));
        return await donnees.EnregistrerLAlerteAsync(annulation);
    }
}
