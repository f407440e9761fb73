using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Les observations, telles qu’un rapport les reprend.</summary>
internal sealed class VeillePourRapport(DonneesRelais donnees) : IElementsPourRapport
{
    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IElementsPourRapport, VeillePourRapport>();

    public Task<IReadOnlyList<ElementPourRapport>> DuMoisAsync(Acteur acteur, Mois mois, CancellationToken annulation)
    {
        var (debut, fin) = (RangObservation.DebutDu(mois.PremierJour), RangObservation.DebutDu(mois.Suivant.PremierJour));
        return LireAsync(acteur, o => o.Rang >= debut && o.Rang < fin && !o.EstRetiree, annulation);
    }

    public Task<IReadOnlyList<ElementPourRapport>> ParIdsAsync(Acteur acteur, IReadOnlyCollection<Guid> ids, CancellationToken annulation) =>
        LireAsync(acteur, o => ids.Contains(o.Id), annulation);

    private async Task<IReadOnlyList<ElementPourRapport>> LireAsync(
        Acteur acteur, Expression<Func<Observation, bool>> filtre, CancellationToken annulation)
    {
        var lignes = await (
            from observation in donnees.Observations.AsNoTracking().DansLePerimetreDe(acteur).Where(filtre)
            join theme in donnees.Themes on observation.ThemeCode equals theme.Code
            select new { observation, theme.Libelle }).ToListAsync(annulation);
        return [.. lignes.OrderBy(l => l.observation.ObserveLe).ThenBy(l => l.observation.Id).Select(l => Element(l.observation, l.Libelle))];
    }

    private static ElementPourRapport Element(Observation observation, string theme)
    {
        var (rubrique, nature) = Lire(observation.Nature);
        return new(
            observation.Id, ProvenanceDElement.Observation, observation.ObserveLe, observation.QuartierId, rubrique, nature, theme, observation.Texte,
            Note(observation.Fiabilite), observation.Niveau, observation.AuteurId)
        {
            // « Constaté par moi » est le choix de celui qui saisit ; un rapport est lu par d’autres.
            Origine = observation.Source == CategorieDeSource.Constate ? "Constaté par le délégué" : observation.Source?.Libelle(),
            Structure = observation.Acteur?.ToString(),
            EstAVerifier = observation.Source == CategorieDeSource.Rumeur,
        };
    }

    private static (string Rubrique, NatureDElement Nature) Lire(NatureObservation nature) => nature switch
    {
        NatureObservation.Ambiance => (CodesDeRubrique.Ambiance, new("ambiance", "ambiance", "sur l’ambiance")),
        NatureObservation.Besoin => (CodesDeRubrique.Besoins, new("besoin", "besoin", "besoins")),
        NatureObservation.Difficulte => (CodesDeRubrique.Difficultes, new("difficulte", "difficulté", "difficultés")),
        NatureObservation.Reussite => (CodesDeRubrique.Actions, new("reussite", "réussite", "réussites")),
        NatureObservation.Proposition => (CodesDeRubrique.Propositions, new("proposition", "proposition", "propositions")),
        _ => (CodesDeRubrique.Evenements, new("fait", "fait", "faits")),
    };

    private static int Note(Fiabilite? fiabilite) => fiabilite switch
    {
        Fiabilite.Averee => 3,
        Fiabilite.Probable => 2,
        Fiabilite.Incertaine => 1,
        _ => 0,
    };
}
