using Relais.Application.Missions.Alertes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Alertes;

/// <summary>
/// Une note flash venue d’un téléphone. Transmise, elle ne se récrit pas : ce qui a été corrigé dans le téléphone depuis
/// est montré à côté, et l’auteur l’ajoute en suivi.
/// </summary>
public sealed class ReceptionDAlerte(TransmettreAlerteHandler transmettre, FicheAlerteRequete fiche, Horloge horloge) : IReceptionDeTerrain
{
    public string Genre => "alerte";

    public string Politique => Politiques.AlertesSignaler;

    public async Task<AccuseDeTerrain> RecevoirAsync(EnvoiDeTerrain envoi, Acteur acteur, CancellationToken annulation)
    {
        var formulaire = new FormulaireDAlerte();
        if (await envoi.LireAsync(formulaire) is { Count: > 0 } phrases) return new AccuseDeTerrain.Refuse(phrases);
        var commande = new TransmettreAlerte(envoi.Id, formulaire.Contenu(horloge))
        {
            Appels = formulaire.AppelsPasses(horloge, envoi.SaisiA),
            MotifDeConservation = formulaire.MotifDeConservation,
            Observations = envoi.Identifiant("Observation") is { } observation ? [observation] : [],
        };
        var resultat = await transmettre.ExecuterAsync(commande, acteur, annulation);
        if (!resultat.EstReussi) return new AccuseDeTerrain.Refuse(resultat.Refus);

        var alerte = resultat.Valeur;
        var adresse = AlertesLiens.Alerte(alerte.Id);
        if (!alerte.EstNouvelle && envoi.EstCorrige && await fiche.ExecuterAsync(alerte.Id, acteur, annulation) is { } transmise
            && Ecarts(transmise.Note, commande.Contenu.Nettoye()) is { Count: > 0 } ecarts)
        {
            return new AccuseDeTerrain.Conflit("Cette alerte était déjà transmise avec votre texte d’avant. Ouvrez-la et ajoutez un suivi.", adresse, Version: null, ecarts);
        }

        return new AccuseDeTerrain.Enregistre(adresse, SignalerModel.Annonce(alerte));
    }

    private static List<Modification> Ecarts(ContenuAlerte transmise, ContenuAlerte ecrite)
    {
        List<Modification> ecarts = [];
        Noter("Ce qui se passe", transmise.Quoi, ecrite.Quoi);
        Noter("Gravité", $"{transmise.Gravite}", $"{ecrite.Gravite}");
        Noter("Lieu approché", transmise.Lieu, ecrite.Lieu);
        Noter("Bilan connu", transmise.Bilan, ecrite.Bilan);
        Noter("Mesures prises", transmise.MesuresPrises, ecrite.MesuresPrises);
        Noter("Appui demandé", transmise.Appui, ecrite.Appui);
        return ecarts;

        void Noter(string champ, string? avant, string? apres)
        {
            if (!string.Equals(avant, apres, StringComparison.Ordinal)) ecarts.Add(new(champ, avant, apres));
        }
    }
}
