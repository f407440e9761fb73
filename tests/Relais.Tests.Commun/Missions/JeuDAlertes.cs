using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Alertes;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the alerts: a valid flash note, an on-call chain, and the gestures of a scene.</summary>
public static class JeuDAlertes
{
    public const string Fait = "Feu de poubelles devant deux immeubles, la circulation est coupée.";

    public static ContenuAlerte UneNote(this Jeu jeu, Guid? quartierId = null, int gravite = 4, NiveauDiffusion niveau = NiveauDiffusion.PrefetCabinet) => new()
    {
        QuartierId = quartierId,
        FamilleCode = "tranquillite",
        Gravite = gravite,
        Quoi = Fait,
        FaitA = jeu.Maintenant().AddMinutes(-20),
        ConnuA = jeu.Maintenant().AddMinutes(-10),
        Niveau = niveau,
    };

    public static DateTime Maintenant(this Jeu jeu) => jeu.Temps.GetUtcNow().UtcDateTime;

    public static Task<Resultat<AlerteEnregistree>> SignalerAsync(this Jeu jeu, TransmettreAlerte commande, Acteur acteur) =>
        jeu.AvecAsync<TransmettreAlerteHandler, Resultat<AlerteEnregistree>>(h => h.ExecuterAsync(commande, acteur, CancellationToken.None));

    /// <summary>An alert transmitted by the use case; returns its identifier.</summary>
    public static async Task<Guid> UneAlerteAsync(this Jeu jeu, Acteur auteur, int gravite = 4, NiveauDiffusion niveau = NiveauDiffusion.PrefetCabinet)
    {
        var note = jeu.UneNote(auteur.Quartiers.Count > 0 ? auteur.Quartiers[0] : null, gravite, niveau);
        var resultat = await jeu.SignalerAsync(new TransmettreAlerte(Guid.NewGuid(), note), auteur);
        return resultat.EstReussi ? resultat.Valeur.Id : throw new InvalidOperationException(resultat.Refus[0].Phrase);
    }

    public static async Task UnMaillonAsync(this Jeu jeu, int rang, string fonction, string numero, Guid? agentId = null, Plage? plage = null) =>
        await jeu.EcrireAsync(Maillon.Ajouter(Guid.CreateVersion7(), Jeu.Departement, new(rang, fonction, numero, agentId, plage ?? Plage.Toujours)).Valeur);

    public static async Task UneRegleAsync(this Jeu jeu, ContenuDeRegle contenu) =>
        await jeu.EcrireAsync(RegleDeDiffusion.Ecrire(Guid.CreateVersion7(), Jeu.Departement, contenu).Valeur);

    public static Task<Resultat> AccuserAsync(this Jeu jeu, Guid alerteId, Acteur acteur) =>
        jeu.AvecAsync<AccuserReceptionHandler, Resultat>(h => h.ExecuterAsync(new(alerteId), acteur, CancellationToken.None));

    public static Task<Resultat> SuivreAsync(this Jeu jeu, Guid alerteId, Acteur acteur, ContenuDeSuivi contenu, Guid? id = null) =>
        jeu.AvecAsync<AjouterSuiviHandler, Resultat>(h => h.ExecuterAsync(new(alerteId, id ?? Guid.NewGuid(), contenu), acteur, CancellationToken.None));

    public static async Task<Resultat> CloreAsync(this Jeu jeu, Guid alerteId, Acteur acteur, string enseignements = "Prévenir les médiateurs plus tôt.")
    {
        var fiche = (await jeu.FicheDAlerteAsync(alerteId, acteur))!;
        return await jeu.AvecAsync<CloreAlerteHandler, Resultat>(h => h.ExecuterAsync(new(alerteId, fiche.Version, IssueDAlerte.Traitee, enseignements), acteur, CancellationToken.None));
    }

    public static Task<FicheAlerte?> FicheDAlerteAsync(this Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<FicheAlerteRequete, FicheAlerte?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));

    /// <summary>What the job host does every ten seconds.</summary>
    public static Task EscaladerAsync(this Jeu jeu) => jeu.AvecAsync<EscaladerAlertesJob, bool>(async j =>
    {
        await j.ExecuterAsync(CancellationToken.None);
        return true;
    });

    public static Task<int> DistribuerAsync(this Jeu jeu) => jeu.AvecAsync<Facteur, int>(f => f.FaireSaTourneeAsync(CancellationToken.None));

    /// <summary>Steps announced, by channel: « relance-1 par courriel ».</summary>
    public static async Task<IReadOnlyList<string>> AnnoncesAsync(this Jeu jeu)
    {
        await using var donnees = jeu.Ouvrir();
        return [.. (await donnees.Set<Envoi>().OrderBy(e => e.EcritA).ThenBy(e => e.Canal).ToListAsync()).Select(e => $"{e.Etape} {e.Canal}")];
    }
}
