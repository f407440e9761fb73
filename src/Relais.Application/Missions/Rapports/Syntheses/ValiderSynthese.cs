using System.Text.Json;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>Remet la synthèse au préfet : texte et sources sont figés, avec leur empreinte.</summary>
public sealed record ValiderSynthese(Guid SyntheseId, Guid Version);

public sealed class ValiderSyntheseHandler(DonneesRelais donnees, ContenuDeSyntheseRequete contenus, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(ValiderSynthese commande, Acteur acteur, CancellationToken annulation)
    {
        if (await donnees.Syntheses.AEcrireAsync(commande.SyntheseId, acteur, annulation) is not { } synthese) return new SyntheseIntrouvable();
        if (synthese.Version != commande.Version) return new SyntheseModifieeEntretemps();

        await donnees.Entry(synthese).Collection(s => s.Cliches).LoadAsync(annulation);
        var contenu = await contenus.ExecuterAsync(synthese, acteur, annulation);
        var cliche = synthese.Valider(acteur.Role, horloge.Maintenant, JsonCanonique.Ecrire(JsonSerializer.SerializeToNode(contenu, FormatDuRapport.Json)!));
        if (!cliche.EstReussi) return Resultat.Refuse(cliche.Refus);

        // Chaque texte change de version : qui l'écrivait encore est prévenu au lieu d'écrire après la remise.
        foreach (var texte in synthese.Textes) donnees.Entry(texte).State = Microsoft.EntityFrameworkCore.EntityState.Modified;
        donnees.Add(Operation.Par(acteur, "Rapports", nameof(ValiderSynthese), horloge.Maintenant)
            .Avec(new SyntheseValidee(synthese.Id, cliche.Valeur.Numero, cliche.Valeur.Empreinte)));
        return await donnees.EnregistrerLaSyntheseAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
