using Relais.Application.Missions.Veille.Barometre;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Barometre;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Veille.Barometre;

/// <summary>Une note du baromètre venue d’un téléphone : une par quartier, semaine et auteur, quel que soit le nombre d’envois.</summary>
public sealed class ReceptionDeNote(NoterQuartierHandler noter, NoteANoterRequete requete, Horloge horloge) : IReceptionDeTerrain
{
    public string Genre => "note";

    public string Politique => Politiques.BarometreNoter;

    public async Task<AccuseDeTerrain> RecevoirAsync(EnvoiDeTerrain envoi, Acteur acteur, CancellationToken annulation)
    {
        var formulaire = new FormulaireDeNote();
        if (await envoi.LireAsync(formulaire) is { Count: > 0 } phrases) return new AccuseDeTerrain.Refuse(phrases);
        var jour = DateOnly.TryParse(envoi.Champ("semaine"), out var lu) ? lu : horloge.Aujourdhui;
        var commande = new NoterQuartier(envoi.Id, envoi.Identifiant("terrain.quartier") ?? Guid.Empty, Semaine.De(jour), formulaire.Contenu(), envoi.Version ?? envoi.Identifiant("Version"));
        var resultat = await noter.ExecuterAsync(commande, acteur, annulation);
        if (resultat.EstReussi) return await FaitAsync(commande, resultat.Valeur, acteur, annulation);
        if (!resultat.Refus.Any(r => r is NoteDejaDonnee or NoteModifieeEntreTemps)) return new AccuseDeTerrain.Refuse(resultat.Refus);

        if (await requete.ExecuterAsync(commande.QuartierId, commande.Semaine, acteur, annulation) is not { Contenu: { } donnee, Version: { } version }) return new AccuseDeTerrain.Refuse(resultat.Refus);
        var avant = (await envoi.AvantAsync<FormulaireDeNote>()).Select(f => f.Contenu().Nettoye());
        if (avant.Contains(donnee))
        {
            var corrigee = await noter.ExecuterAsync(commande with { Version = version }, acteur, annulation);
            return corrigee.EstReussi ? await FaitAsync(commande, corrigee.Valeur, acteur, annulation) : new AccuseDeTerrain.Refuse(corrigee.Refus);
        }

        return new AccuseDeTerrain.Conflit(
            "Vous avez déjà noté ce quartier cette semaine, autrement. Les deux notes sont gardées : choisissez.", BarometreLiens.Noter(commande.QuartierId, commande.Semaine), version, donnee.Comparer(commande.Contenu.Nettoye()));
    }

    private async Task<AccuseDeTerrain> FaitAsync(NoterQuartier commande, EffetDeNote effet, Acteur acteur, CancellationToken annulation)
    {
        var note = await requete.ExecuterAsync(commande.QuartierId, commande.Semaine, acteur, annulation);
        var adresse = effet == EffetDeNote.Donnee && note?.Suivant is { } suivant ? BarometreLiens.Noter(suivant, commande.Semaine) : BarometreLiens.Tableau;
        return new AccuseDeTerrain.Enregistre(adresse, NoterModel.Annonce(effet, note?.Quartier ?? "Ce quartier", note?.Suivant is null));
    }
}
