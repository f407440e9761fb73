using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Photos;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Web.Socle.Securite;
using Relais.Web.Socle.Terrain;

namespace Relais.Web.Missions.Veille;

/// <summary>
/// Une observation venue d’un téléphone. Renvoyée, elle n’en fait qu’une ; corrigée dans le téléphone après un envoi dont la
/// réponse s’est perdue, elle corrige celle qui est enregistrée, sauf si un autre appareil l’a changée.
/// </summary>
public sealed class ReceptionDObservation(
    SaisirObservationHandler saisir,
    SaisirObservationsHandler saisirEnsemble,
    CorrigerObservationHandler corriger,
    JoindrePhotosHandler joindre,
    FicheObservationRequete fiche,
    EcartAvecLEnregistreRequete ecart,
    Horloge horloge)
    : IReceptionParLot
{
    public string Genre => "observation";

    public string Politique => Politiques.VeilleSaisir;

    public async Task<AccuseDeTerrain> RecevoirAsync(EnvoiDeTerrain envoi, Acteur acteur, CancellationToken annulation)
    {
        var formulaire = new FormulaireDObservation();
        if (await envoi.LireAsync(formulaire) is { Count: > 0 } phrases) return new AccuseDeTerrain.Refuse(phrases);
        var contenu = formulaire.Contenu(horloge.Aujourdhui);
        if (envoi.Version is { } version) return await CorrigerAsync(envoi, formulaire, contenu, version, acteur, annulation);

        var resultat = await saisir.ExecuterAsync(Saisie(envoi, formulaire), acteur, annulation);
        if (Accuser(envoi, resultat) is { } accuse) return accuse;

        if (await fiche.ExecuterAsync(envoi.Id, acteur, annulation) is not { } enregistree) return resultat.EstReussi ? Deja(envoi.Id) : new AccuseDeTerrain.Refuse(resultat.Refus);
        var avant = (await envoi.AvantAsync<FormulaireDObservation>()).Select(f => f.Contenu(horloge.Aujourdhui).Nettoye().Empreinte());
        var empreinte = enregistree.Contenu.Empreinte();
        return empreinte == contenu.Nettoye().Empreinte() || avant.Contains(empreinte, StringComparer.Ordinal)
            ? await CorrigerAsync(envoi, formulaire, contenu, enregistree.Version, acteur, annulation)
            : await ConflitAsync(envoi.Id, contenu, acteur, annulation);
    }

    public async Task<IReadOnlyList<AccuseDeTerrain>> RecevoirEnsembleAsync(IReadOnlyList<EnvoiDeTerrain> envois, Acteur acteur, CancellationToken annulation)
    {
        var accuses = new AccuseDeTerrain?[envois.Count];
        List<(int Place, SaisirObservation Saisie)> saisies = [];
        for (var place = 0; place < envois.Count; place++)
        {
            var formulaire = new FormulaireDObservation();
            if (await envois[place].LireAsync(formulaire) is { Count: > 0 } phrases) accuses[place] = new AccuseDeTerrain.Refuse(phrases);
            else saisies.Add((place, Saisie(envois[place], formulaire)));
        }

        var resultats = await saisirEnsemble.ExecuterAsync(new([.. saisies.Select(s => s.Saisie)]), acteur, annulation);
        foreach (var ((place, _), resultat) in saisies.Zip(resultats))
        {
            accuses[place] = Accuser(envois[place], resultat) ?? await RecevoirAsync(envois[place], acteur, annulation);
        }

        return [.. accuses.OfType<AccuseDeTerrain>()];
    }

    /// <returns><c>null</c> quand ce qui est enregistré est à comparer à ce que tient le téléphone.</returns>
    private static AccuseDeTerrain? Accuser(EnvoiDeTerrain envoi, Resultat<ObservationEnregistree> resultat) => resultat switch
    {
        { EstReussi: true, Valeur.EstNouvelle: true } => Fait(envoi.Id),
        { EstReussi: true } => envoi.EstCorrige ? null : Deja(envoi.Id),
        _ => resultat.Refus.OfType<EnvoiDejaEnregistre>().Any() ? null : new AccuseDeTerrain.Refuse(resultat.Refus),
    };

    private SaisirObservation Saisie(EnvoiDeTerrain envoi, FormulaireDObservation formulaire) =>
        new(envoi.Id, formulaire.Contenu(horloge.Aujourdhui)) { Motifs = formulaire.MotifsDonnes(), Photos = envoi.Photos, SuiteDeId = envoi.Identifiant("Suite") };

    private async Task<AccuseDeTerrain> CorrigerAsync(
        EnvoiDeTerrain envoi, FormulaireDObservation formulaire, ContenuObservation contenu, Guid version, Acteur acteur, CancellationToken annulation)
    {
        if (await fiche.ExecuterAsync(envoi.Id, acteur, annulation) is null) return new AccuseDeTerrain.Refuse([new ObservationDUnAutre()]);
        var resultat = await corriger.ExecuterAsync(new(envoi.Id, version, contenu, Pourquoi: null) { Motifs = formulaire.MotifsDonnes() }, acteur, annulation);
        if (resultat.Refus.OfType<ObservationModifieeEntreTemps>().Any()) return await ConflitAsync(envoi.Id, contenu, acteur, annulation);
        if (!resultat.EstReussi) return new AccuseDeTerrain.Refuse(resultat.Refus);

        // Une à une : la même photo envoyée deux fois ne compte pas dans les six.
        foreach (var photo in envoi.Photos)
        {
            var jointe = await joindre.ExecuterAsync(new(envoi.Id, [photo]), acteur, annulation);
            if (!jointe.EstReussi) return new AccuseDeTerrain.Refuse(jointe.Refus);
        }

        return Fait(envoi.Id);
    }

    private async Task<AccuseDeTerrain> ConflitAsync(Guid id, ContenuObservation contenu, Acteur acteur, CancellationToken annulation)
    {
        var difference = await ecart.ExecuterAsync(id, contenu, acteur, annulation);
        return difference.Modifications.Count == 0
            ? Fait(id)
            : new AccuseDeTerrain.Conflit("Une autre version de cette observation est déjà enregistrée. Les deux sont gardées : choisissez.", VeilleLiens.Observation(id), difference.Version, difference.Modifications);
    }

    private static AccuseDeTerrain.Enregistre Fait(Guid id) => new(VeilleLiens.Observation(id), "Observation enregistrée.");

    private static AccuseDeTerrain.Enregistre Deja(Guid id) =>
        new(VeilleLiens.Observation(id), "Cette observation était déjà enregistrée : rien n’a été ajouté. Pour la changer, corrigez-la.");
}
