using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Application.Socle.Journal;
using Relais.Metier.Missions.Alertes;

namespace Relais.Application.Missions.Alertes;

/// <summary>La frise d’une alerte : le fait, la note, les appels, qui l’a reçue et quand, les relances, les suivis, la fin.</summary>
public sealed class FriseRequete(DonneesRelais donnees, IDelegues delegues, HistoriqueRequete historique)
{
    public async Task<IReadOnlyList<EtapeDeFrise>> ExecuterAsync(Alerte alerte, IReadOnlyList<PersonnePrevenue> prevenus, CancellationToken annulation)
    {
        var appels = await donnees.Appels.AsNoTracking().Where(a => a.AlerteId == alerte.Id).ToListAsync(annulation);
        var suivis = await donnees.SuivisDAlerte.AsNoTracking().Where(s => s.AlerteId == alerte.Id).ToListAsync(annulation);
        var lignes = await historique.ExecuterAsync(alerte.Id, annulation);
        var auteurs = await delegues.NomsAsync([alerte.AuteurId, .. suivis.Select(s => s.AuteurId)], annulation);
        string Nom(Guid id) => auteurs.GetValueOrDefault(id, "Ancien agent");
        IEnumerable<EtapeDeFrise> etapes =
        [
            new(alerte.FaitA, "Le fait"),
            new(alerte.ConnuA, "Connu de l’auteur"),
            new(alerte.TransmiseA, "Note transmise", Par: Nom(alerte.AuteurId)),
            .. appels.Select(a => new EtapeDeFrise(a.A, $"Appelé : {a.Fonction}")),
            .. prevenus.SelectMany(Receptions),
            .. suivis.Select(s => new EtapeDeFrise(s.A, Titre(s), s.Texte, Nom(s.AuteurId))),
            .. suivis.Where(s => s.Issue is not null).Select(s => new EtapeDeFrise(s.Issue!.A, "Issue d’une décision", s.Issue.Texte)),
            .. lignes.Select(l => Etape(l, alerte)).OfType<EtapeDeFrise>(),
        ];
        return [.. etapes.OrderBy(e => e.A)];
    }

    private static IEnumerable<EtapeDeFrise> Receptions(PersonnePrevenue personne)
    {
        foreach (var message in personne.Messages)
        {
            var canal = message.Canal == Canal.Courriel ? "Courriel" : "SMS";
            if (message.ParvenuA is { } a) yield return new(a, $"{canal} remis pour {personne.Nom}", EstUneReception: true);
            else if (message.EstAbandonne) yield return new(message.EcritA, $"{canal} refusé pour {personne.Nom} : appelez", EstUneReception: true);
        }

        if (personne.RecuA is { } recu) yield return new(recu, $"Reçu par {personne.Nom}", EstUneReception: true);
    }

    private static string Titre(Suivi suivi) => suivi.Tendance is { } tendance ? $"{suivi.Nature.Libelle()} – {tendance.Libelle().ToLowerInvariant()}" : suivi.Nature.Libelle();

    private static EtapeDeFrise? Etape(LigneDHistorique ligne, Alerte alerte) => ligne.Evenement switch
    {
        AlerteRelancee { Fonction.Length: 0 } relance => new(ligne.A, $"Sans réponse : relance n° {relance.Rang}, mais personne n’est dans la chaîne à cette heure"),
        AlerteRelancee relance => new(ligne.A, $"Sans réponse : relance n° {relance.Rang}, vers {relance.Fonction}"),
        AlerteAccusee => new(ligne.A, "Réception accusée", Par: ligne.Par),
        AlertePriseEnCharge => new(ligne.A, "Mise en traitement", Par: ligne.Par),
        AlerteClose close => new(ligne.A, $"Close : {close.Issue.Libelle().ToLowerInvariant()}", alerte.Cloture?.A == ligne.A ? alerte.Cloture.Enseignements : null, ligne.Par),
        AlerteRouverte => new(ligne.A, "Rouverte", ligne.Motif, ligne.Par),
        PassageDAlerteConserve passage => new(ligne.A, "Passage signalé conservé", passage.Motif, ligne.Par),
        _ => null,
    };
}
