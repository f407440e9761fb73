using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Remet le rapport à la sous-préfète : texte, chiffres et sources sont figés, avec leur empreinte.</summary>
/// <param name="RapportId">Rapport.</param>
/// <param name="Version">Version du rapport que l’auteur a relue.</param>
/// <param name="Motif">Pourquoi l’auteur garde des passages signalés.</param>
public sealed record TransmettreRapport(Guid RapportId, Guid Version, string? Motif = null);

public sealed class TransmettreRapportHandler(DonneesRelais donnees, RapportAEcrireRequete rapports, ContenuDuRapportRequete contenus, PassagesDuRapportRequete passages, Horloge horloge)
{
    public async Task<Resultat> ExecuterAsync(TransmettreRapport commande, Acteur acteur, CancellationToken annulation)
    {
        if (await rapports.ExecuterAsync(commande.RapportId, acteur, annulation) is not { } rapport) return new RapportIntrouvable();
        if (rapport.Version != commande.Version) return new RapportModifieEntretemps();

        var motif = commande.Motif?.Trim() ?? "";
        if (rapport.Manques().Count == 0 && motif.Length == 0 && passages.Executer(rapport) is { Count: > 0 } signales) return new PassagesAJustifier(signales.Count) { Champ = "Motif" };

        await donnees.Entry(rapport).Collection(r => r.Cliches).LoadAsync(annulation);
        var assemble = await contenus.ExecuterAsync(rapport, acteur, annulation);
        var moisClos = await donnees.EstClosAsync(rapport.DepartementCode, rapport.Mois, annulation);
        var json = JsonCanonique.Ecrire(JsonSerializer.SerializeToNode(assemble.Contenu, FormatDuRapport.Json)!);
        var cliche = rapport.Transmettre(acteur.Role, horloge.Maintenant, assemble.Niveau, json, JsonSerializer.Serialize(assemble.Pieces, FormatDuRapport.Json), moisClos);
        if (!cliche.EstReussi) return Resultat.Refuse(cliche.Refus);

        // Chaque texte change de version : celui qui l'écrivait encore est prévenu au lieu d'écrire après la transmission.
        foreach (var texte in rapport.Textes) donnees.Entry(texte).State = EntityState.Modified;
        donnees.Add(Operation.Par(acteur, "Rapports", nameof(TransmettreRapport), horloge.Maintenant, motif.Length > 0 ? motif : null)
            .Avec(new RapportTransmis(rapport.Id, cliche.Valeur.Numero, cliche.Valeur.Empreinte)));
        return await donnees.EnregistrerLeRapportAsync(annulation) is { } refus ? refus : Resultat.Reussi;
    }
}
