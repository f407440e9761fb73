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
            .. appels.Select(a => new EtapeDeFrise(a.A, $"Appelé : {a.Fonction}")),
            .. Remises(prevenus),
            .. suivis.Select(s => new EtapeDeFrise(s.A, Titre(s), s.Texte, Nom(s.AuteurId))),
            .. suivis.Where(s => s.Issue is not null).Select(s => new EtapeDeFrise(s.Issue!.A, "Issue d’une décision", s.Issue.Texte)),
            .. lignes.Select(l => Etape(l, alerte)).OfType<EtapeDeFrise>(),
        ];
        return [.. etapes.OrderBy(e => e.A)];
    }

    // Une ligne par étape : qui a été atteint, par où. Un refus se dit à part : il faut appeler.
    private static IEnumerable<EtapeDeFrise> Remises(IReadOnlyList<PersonnePrevenue> prevenus)
    {
        var messages = prevenus.SelectMany(p => p.Messages.Select(m => (p.Nom, Message: m))).ToList();
        foreach (var etape in messages.Where(m => m.Message.ParvenuA is not null).GroupBy(m => m.Message.Etape, StringComparer.Ordinal))
        {
            var remis = etape.GroupBy(m => m.Nom, StringComparer.Ordinal).Select(g => $"{g.Key} ({string.Join(", ", g.Select(m => Nommer(m.Message.Canal)))})");
            yield return new(etape.Min(m => m.Message.ParvenuA!.Value), $"Remis à {string.Join(", ", remis)}", EstUneReception: true);
        }

        foreach (var (nom, message) in messages.Where(m => m.Message.EstAbandonne)) yield return new(message.EcritA, $"Non remis à {nom} ({Nommer(message.Canal)}) : appelez", EstUneReception: true);
        foreach (var personne in prevenus.Where(p => p.RecuA is not null)) yield return new(personne.RecuA!.Value, $"Reçu par {personne.Nom}", EstUneReception: true);
    }

    private static string Nommer(Canal canal) => canal == Canal.Courriel ? "courriel" : "SMS";

    private static string Titre(Suivi suivi) => suivi.Tendance is { } tendance ? $"{suivi.Nature.Libelle()} – {tendance.Libelle().ToLowerInvariant()}" : suivi.Nature.Libelle();

    private static EtapeDeFrise? Etape(LigneDHistorique ligne, Alerte alerte) => ligne.Evenement switch
    {
        AlerteRelancee { Fonction.Length: 0 } relance => new(ligne.A, $"Sans réponse : relance n° {relance.Rang}, mais personne n’est dans la chaîne à cette heure"),
        AlerteRelancee relance => new(ligne.A, $"Sans réponse : relance n° {relance.Rang}, vers {relance.Fonction}"),
        AlerteAccusee => new(ligne.A, "Réception accusée", Par: ligne.Par),
        AlertePriseEnCharge => new(ligne.A, "Mise en traitement", Par: ligne.Par),
        AlerteClose close => new(ligne.A, $"Close : {close.Issue.Libelle().ToLowerInvariant()}", alerte.Cloture?.A == ligne.A ? alerte.Cloture.Enseignements : null, ligne.Par),
        AlerteRouverte => new(ligne.A, "Rouverte", ligne.Motif, ligne.Par),
        PassageDAlerteConserve passage => new(ligne.A, "Passage signalé conservé", passage.Motif, ligne.Par),
        _ => null,
    };
}
