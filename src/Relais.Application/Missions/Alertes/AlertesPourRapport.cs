using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>Les alertes, telles qu’un rapport les rappelle : la note, puis ce qui s’est passé depuis, dans les mots de ceux qui l’ont écrit.</summary>
internal sealed class AlertesPourRapport(DonneesRelais donnees, Horloge horloge) : IElementsPourRapport
{
    private static readonly NatureDElement Nature = new("alerte", "alerte", "alertes");

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IElementsPourRapport, AlertesPourRapport>();

    public Task<IReadOnlyList<ElementPourRapport>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation)
    {
        var (debut, fin) = (horloge.Debut(mois.PremierJour), horloge.Debut(mois.Suivant.PremierJour));
        return LireAsync(acteur, a => a.FaitA >= debut && a.FaitA < fin && (a.Cloture == null || a.Cloture.Issue != IssueDAlerte.FausseAlerte), annulation);
    }

    public Task<IReadOnlyList<ElementPourRapport>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        LireAsync(acteur, a => ids.Contains(a.Id), annulation);

    private async Task<IReadOnlyList<ElementPourRapport>> LireAsync(Acteur acteur, Expression<Func<Alerte, bool>> filtre, CancellationToken annulation)
    {
        var lignes = await (
            from alerte in donnees.Alertes.AsNoTracking().DansLePerimetreDe(acteur).Where(filtre)
            join famille in donnees.FamillesDAlerte on alerte.FamilleCode equals famille.Code
            select new { alerte, famille.Libelle }).ToListAsync(annulation);
        var ids = lignes.Select(l => l.alerte.Id).ToList();
        var suivis = (await donnees.SuivisDAlerte.AsNoTracking().Where(s => ids.Contains(s.AlerteId)).OrderBy(s => s.A).ToListAsync(annulation)).ToLookup(s => s.AlerteId);
        return [.. lignes.OrderBy(l => l.alerte.FaitA).ThenBy(l => l.alerte.Id).Select(l => Element(l.alerte, l.Libelle, suivis[l.alerte.Id]))];
    }

    private ElementPourRapport Element(Alerte alerte, string famille, IEnumerable<Suivi> suivis) => new(
        alerte.Id, ProvenanceDElement.Alerte, DateOnly.FromDateTime(horloge.Local(alerte.FaitA)), alerte.QuartierId, CodesDeRubrique.Evenements, Nature, famille,
        string.Join('\n', Texte(alerte, suivis)), Force(alerte.Gravite), alerte.Niveau, alerte.AuteurId)
    {
        Origine = alerte.Fiabilite.Libelle(),
        EstAVerifier = alerte.Fiabilite == FiabiliteDAlerte.Rumeur,
    };

    private IEnumerable<string> Texte(Alerte alerte, IEnumerable<Suivi> suivis)
    {
        yield return alerte.Quoi;
        foreach (var suivi in suivis)
        {
            yield return $"{suivi.Nature.Libelle()} du {Jour(suivi.A)} : {suivi.Texte}";
            if (suivi.Issue is { } issue) yield return $"Issue, le {Jour(issue.A)} : {issue.Texte}";
        }

        if (alerte.Cloture is { } cloture) yield return $"Close le {Jour(cloture.A)} : {cloture.Enseignements}";
    }

    private string Jour(DateTime utc) => horloge.Local(utc).ToString("d MMMM", Mois.Francais);

    private static int Force(int gravite) => Math.Min(gravite - 1, 3);
}
