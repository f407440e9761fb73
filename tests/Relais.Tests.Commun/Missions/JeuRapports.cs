using Relais.Application.Missions.Rapports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Veille;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the reports: a month of observations, a report opened on it, and what a test reads of it.</summary>
public static class JeuRapports
{
    public static readonly Mois Fevrier = new(2026, 2);

    private static readonly (NatureObservation Nature, string Texte)[] UnMois =
    [
        (NatureObservation.Fait, "Une coupure d’eau a touché deux immeubles pendant une journée."),
        (NatureObservation.Ambiance, "Les allées sont animées en fin d’après-midi, sans tension particulière."),
        (NatureObservation.Besoin, "Les familles demandent une permanence de la PMI le samedi."),
        (NatureObservation.Besoin, "Une permanence de PMI le samedi est demandée par des familles."),
        (NatureObservation.Difficulte, "Le centre social cherche un coordinateur jeunesse depuis trois mois."),
        (NatureObservation.Proposition, "Tenir un point d’accueil de la mission locale dans le centre social."),
    ];

    /// <summary>A délégué in charge of as many new quarters.</summary>
    public static async Task<Acteur> UnDelegueEnMissionAsync(this Jeu jeu, int quartiers = 1)
    {
        await using var donnees = jeu.Ouvrir();
        var deja = donnees.Set<Metier.Missions.Territoires.Quartier>().Count();
        List<Guid> ids = [];
        for (var i = deja; i < deja + quartiers; i++) ids.Add((await jeu.UnQuartierAsync(JeuTerritoires.Code(99, i), $"Quartier {i + 1}", -3 + (i * 0.1))).Id);
        return await jeu.UnDelegueAsync([.. ids]);
    }

    /// <summary>Writes the observations of February in the first quarter of the délégué.</summary>
    public static async Task<IReadOnlyList<Observation>> UnMoisDObservationsAsync(this Jeu jeu, Acteur auteur, NiveauDiffusion niveau = NiveauDiffusion.Equipe)
    {
        List<Observation> observations = [];
        foreach (var (nature, texte) in UnMois) observations.Add(await jeu.UneObservationDeFevrierAsync(auteur, nature, texte, 3 + observations.Count, niveau));
        return observations;
    }

    public static async Task<Observation> UneObservationDeFevrierAsync(
        this Jeu jeu, Acteur auteur, NatureObservation nature, string texte, int jour = 10, NiveauDiffusion niveau = NiveauDiffusion.Equipe)
    {
        var contenu = new ContenuObservation
        {
            QuartierId = auteur.Quartiers[0],
            Nature = nature,
            ThemeCode = "cadre-de-vie",
            Texte = texte,
            ObserveLe = new DateOnly(2026, 2, jour),
            Niveau = niveau,
        };
        var observation = Observation.Saisir(Guid.CreateVersion7(), auteur.DepartementCode, auteur.AgentId, contenu, "", jeu.Temps.GetUtcNow().UtcDateTime);
        await jeu.EcrireAsync(observation);
        return observation;
    }

    /// <summary>Opens and composes the report of February.</summary>
    public static async Task<Guid> UnRapportAsync(this Jeu jeu, Acteur auteur) =>
        (await jeu.AvecAsync<OuvrirRapportHandler, Resultat<Guid>>(h => h.ExecuterAsync(new OuvrirRapport(auteur.AgentId, Fevrier), auteur, CancellationToken.None))).Valeur;

    /// <summary>A report whose every prescribed rubric is filled, ready to be sent, meant for the same readers as its observations.</summary>
    public static async Task<Guid> UnRapportPretAsync(this Jeu jeu, Acteur auteur, NiveauDiffusion niveau = NiveauDiffusion.Equipe)
    {
        await jeu.UnMoisDObservationsAsync(auteur, niveau);
        var id = await jeu.UnRapportAsync(auteur);
        await jeu.EcrireLaRubriqueAsync(id, auteur, 0, Rubrique.Essentiel, "Un mois calme. La permanence de PMI manque.");
        await jeu.AvecAsync<DireRienASignalerHandler, Resultat>(h => h.ExecuterAsync(new DireRienASignaler(id), auteur, CancellationToken.None));
        await jeu.AvecAsync<ChoisirNiveauDuRapportHandler, Resultat>(h => h.ExecuterAsync(new ChoisirNiveauDuRapport(id, niveau), auteur, CancellationToken.None));
        return id;
    }

    public static async Task<Guid> UnRapportTransmisAsync(this Jeu jeu, Acteur auteur, NiveauDiffusion niveau = NiveauDiffusion.Equipe)
    {
        var id = await jeu.UnRapportPretAsync(auteur, niveau);
        var resultat = await jeu.TransmettreAsync(id, auteur);
        return resultat.EstReussi ? id : throw new InvalidOperationException(resultat.Refus[0].Phrase);
    }

    public static async Task<Resultat> TransmettreAsync(this Jeu jeu, Guid id, Acteur auteur)
    {
        var edition = await jeu.EditionAsync(id, auteur);
        return await jeu.AvecAsync<TransmettreRapportHandler, Resultat>(h => h.ExecuterAsync(new TransmettreRapport(id, edition!.Version), auteur, CancellationToken.None));
    }

    public static Task<EditionDuRapport?> EditionAsync(this Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<EditionDuRapportRequete, EditionDuRapport?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));

    public static Task<LectureDuRapport?> LectureAsync(this Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<LectureDuRapportRequete, LectureDuRapport?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));

    public static async Task<TexteAEditer> TexteAsync(this Jeu jeu, Guid id, Acteur acteur, int section, string code) =>
        (await jeu.EditionAsync(id, acteur))!.Sections[section].Textes.Single(t => t.Code == code);

    public static async Task<Resultat<RubriqueEnregistree>> EcrireLaRubriqueAsync(this Jeu jeu, Guid id, Acteur acteur, int section, string code, string texte, Guid? version = null)
    {
        var rubrique = await jeu.TexteAsync(id, acteur, section, code);
        return await jeu.AvecAsync<EcrireRubriqueHandler, Resultat<RubriqueEnregistree>>(
            h => h.ExecuterAsync(new EcrireRubrique(id, rubrique.Id, version ?? rubrique.Version, texte, false), acteur, CancellationToken.None));
    }

    public static Task<Resultat> RepondreAsync(this Jeu jeu, LectureDuRapport rapport, Acteur acteur, string? motif = null) =>
        jeu.AvecAsync<RepondreAuRapportHandler, Resultat>(h => h.ExecuterAsync(new RepondreAuRapport(rapport.Id, rapport.Version, motif), acteur, CancellationToken.None));
}
