using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of the département's synthesis.</summary>
public static class JeuDesSyntheses
{
    /// <summary>Opens and composes the synthesis of a month.</summary>
    public static async Task<Guid> UneSyntheseAsync(this Jeu jeu, Acteur sousPrefete, Mois? mois = null) =>
        (await jeu.AvecAsync<OuvrirSyntheseHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(mois ?? JeuRapports.Fevrier), sousPrefete, CancellationToken.None))).Valeur;

    /// <summary>A synthesis handed over to the préfet.</summary>
    public static async Task<Guid> UneSyntheseRemiseAsync(this Jeu jeu, Acteur sousPrefete, Mois? mois = null)
    {
        var id = await jeu.UneSyntheseAsync(sousPrefete, mois);
        await jeu.EcrireLaSyntheseAsync(id, sousPrefete, RubriqueDeSynthese.Essentiel, "Un mois calme dans l’ensemble.");
        var remise = await jeu.RemettreLaSyntheseAsync(id, sousPrefete);
        return remise.EstReussi ? id : throw new InvalidOperationException(remise.Refus[0].Phrase);
    }

    public static Task<LectureDeSynthese?> LaSyntheseAsync(this Jeu jeu, Guid id, Acteur acteur) =>
        jeu.AvecAsync<LectureDeSyntheseRequete, LectureDeSynthese?>(r => r.ExecuterAsync(id, acteur, CancellationToken.None));

    public static async Task<Resultat<int>> EcrireLaSyntheseAsync(this Jeu jeu, Guid id, Acteur acteur, string code, string texte, Guid? version = null)
    {
        var rubrique = (await jeu.LaSyntheseAsync(id, acteur))!.Textes.Single(t => t.Code == code);
        return await jeu.AvecAsync<EcrireSyntheseHandler, Resultat<int>>(
            h => h.ExecuterAsync(new(id, [(rubrique.Id, version ?? rubrique.Version, texte)]), acteur, CancellationToken.None));
    }

    public static async Task<Resultat> RemettreLaSyntheseAsync(this Jeu jeu, Guid id, Acteur acteur)
    {
        var version = (await jeu.LaSyntheseAsync(id, acteur))!.Version;
        return await jeu.AvecAsync<ValiderSyntheseHandler, Resultat>(h => h.ExecuterAsync(new(id, version), acteur, CancellationToken.None));
    }
}
