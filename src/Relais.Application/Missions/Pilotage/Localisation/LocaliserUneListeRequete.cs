using Relais.Application.Missions.Territoires.Contrats;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Pilotage;

namespace Relais.Application.Missions.Pilotage.Localisation;

/// <summary>Une liste d’adresses ou de points, et le quartier de chacun. Rien n’est gardé ni journalisé.</summary>
public sealed class LocaliserUneListeRequete(ILocalisation localisation, IGeocodage geocodage)
{
    // Le service public admet cinquante demandes par seconde et par adresse : quatre à la fois n’en approchent pas.
    private const int DemandesALaFois = 4;

    public async Task<Resultat<LigneLocalisee[]>> ExecuterAsync(string texte, CancellationToken annulation)
    {
        var lignes = ListeALocaliser.Lire(texte);
        if (lignes.Count == 0) return new ListeVide();
        if (lignes.Count > ListeALocaliser.LignesAuPlus) return new ListeTropLongue(lignes.Count);

        var trouvees = await ChercherAsync([.. lignes.Select(l => l.Adresse).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)], annulation);
        List<LigneLocalisee> localisees = [];
        foreach (var ligne in lignes) localisees.Add(await LocaliserAsync(ligne, trouvees, annulation));
        return localisees.ToArray();
    }

    private async Task<Dictionary<string, Resultat<AdresseTrouvee[]>>> ChercherAsync(IReadOnlyList<string> adresses, CancellationToken annulation)
    {
        Dictionary<string, Resultat<AdresseTrouvee[]>> trouvees = new(StringComparer.OrdinalIgnoreCase);
        foreach (var lot in adresses.Chunk(DemandesALaFois))
        {
            foreach (var (adresse, resultat) in lot.Zip(await Task.WhenAll(lot.Select(a => geocodage.ChercherAsync(a, annulation))))) trouvees[adresse] = resultat;
        }

        return trouvees;
    }

    private async Task<LigneLocalisee> LocaliserAsync(LigneALocaliser ligne, Dictionary<string, Resultat<AdresseTrouvee[]>> trouvees, CancellationToken annulation)
    {
        if (ligne.EstIllisible) return Sans(ligne, ligne.Remarque!);
        if (ligne is { Latitude: { } latitude, Longitude: { } longitude }) return await SituerAsync(ligne, null, longitude, latitude, annulation);
        var resultat = trouvees[ligne.Adresse!];
        if (!resultat.EstReussi) return Sans(ligne, resultat.Refus[0].Phrase);
        return resultat.Valeur is [var adresse, ..]
            ? await SituerAsync(ligne, adresse, adresse.Longitude, adresse.Latitude, annulation)
            : Sans(ligne, "Adresse introuvable : vérifiez l’orthographe, ajoutez la commune.");
    }

    private static LigneLocalisee Sans(LigneALocaliser ligne, string remarque) => new(ligne.Numero, ligne.Saisie, null, null, null, null, null, null, remarque);

    private async Task<LigneLocalisee> SituerAsync(LigneALocaliser ligne, AdresseTrouvee? adresse, double longitude, double latitude, CancellationToken annulation)
    {
        var lieux = await localisation.SituerAsync(longitude, latitude, annulation);
        var (en2024, en2015) = (lieux.FirstOrDefault(l => l.Code?.Generation == GenerationQpv.G2024), lieux.FirstOrDefault(l => l.Code?.Generation == GenerationQpv.G2015));
        List<string> remarques = [];
        if (ligne.Remarque is { } lue) remarques.Add(lue);
        if (adresse is { EstAVerifier: true }) remarques.Add($"Adresse à vérifier : {Precision(adresse.Precision)}.");
        if (en2024 is { EstAVerifier: true } || en2015 is { EstAVerifier: true }) remarques.Add($"Au bord d’un quartier, à moins de {LieuSitue.MargeEnMetres} m : à vérifier.");
        if (lieux.FirstOrDefault(l => l.Code is null && l.EstDedans) is { } poche) remarques.Add($"Dans la poche suivie « {poche.Nom} ».");
        return new(ligne.Numero, ligne.Saisie, adresse?.Libelle, adresse?.Score, latitude, longitude, en2024, en2015, string.Join(' ', remarques));
    }

    private static string Precision(PrecisionDAdresse precision) => precision switch
    {
        PrecisionDAdresse.Numero => "le service n’en est pas sûr",
        PrecisionDAdresse.Rue => "placée à la rue, sans le numéro",
        PrecisionDAdresse.LieuDit => "placée au lieu-dit",
        _ => "placée à la commune seulement",
    };
}
