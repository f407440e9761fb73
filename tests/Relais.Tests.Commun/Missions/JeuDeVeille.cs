using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the watch: valid observations, of which a test writes only what matters.</summary>
public static class JeuDeVeille
{
    public const string TexteAnodin = "Les éclairages du square sont réparés, les familles y restent plus tard.";

    public static ContenuObservation UnContenu(Guid? quartierId = null, string texte = TexteAnodin) => new()
    {
        QuartierId = quartierId,
        Nature = NatureObservation.Ambiance,
        ThemeCode = "cadre-de-vie",
        Texte = texte,
        ObserveLe = new DateOnly(2026, 3, 9),
    };

    /// <summary>Writes an observation as it is, without the use case.</summary>
    public static async Task<Observation> UneObservationAsync(
        this Jeu jeu, Acteur auteur, Func<ContenuObservation, ContenuObservation>? ajuster = null, Guid? id = null)
    {
        var contenu = UnContenu(auteur.Quartiers.Count > 0 ? auteur.Quartiers[0] : null);
        contenu = (ajuster is null ? contenu : ajuster(contenu)).Nettoye();
        var observation = Observation.Saisir(
            id ?? Guid.NewGuid(), auteur.DepartementCode, auteur.AgentId, contenu, RacinesFrancaises.Indexer(contenu.Texte, contenu.Lieu), jeu.Temps.GetUtcNow().UtcDateTime);
        await jeu.EcrireAsync(observation);
        return observation;
    }

    public static Task<Resultat<ObservationEnregistree>> SaisirAsync(this Jeu jeu, SaisirObservation commande, Acteur acteur) =>
        jeu.AvecAsync<SaisirObservationHandler, Resultat<ObservationEnregistree>>(h => h.ExecuterAsync(commande, acteur, CancellationToken.None));

    public static Task<PageObservations> ListerAsync(this Jeu jeu, FiltreObservations filtre, Acteur acteur, string? curseur = null) =>
        jeu.AvecAsync<ListeObservationsRequete, PageObservations>(r => r.ExecuterAsync(filtre, CurseurDeListe.Lire(curseur), acteur, CancellationToken.None));

    public static async Task<FicheObservation?> FicheAsync(this Jeu jeu, Guid id, Acteur acteur) =>
        await jeu.AvecAsync<FicheObservationRequete, FicheObservation?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));
}
