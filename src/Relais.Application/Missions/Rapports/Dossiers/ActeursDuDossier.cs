using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Les acteurs que Relais connaît dans un quartier, tels que les observations et les propositions les nomment.</summary>
internal static class ActeursDuDossier
{
    public static IReadOnlyList<ActeurDuDossier> Trouver(FaitsDuQuartier faits, int auPlus)
    {
        var structures = faits.Observations.Where(o => !string.IsNullOrWhiteSpace(o.Structure)).GroupBy(o => o.Structure!, StringComparer.OrdinalIgnoreCase)
            .Select(g => new ActeurDuDossier(g.Key, g.Count() > 1 ? $"Cité dans {g.Count()} observations" : "Cité dans une observation", string.Join(", ", g.Select(o => o.Theme).Distinct(StringComparer.Ordinal).Take(3)), g.Max(o => o.Date)));
        var pilotes = faits.Propositions.Where(p => p.Engagement is not null).GroupBy(p => p.Engagement!.Pilote, StringComparer.OrdinalIgnoreCase)
            .Select(g => new ActeurDuDossier(g.Key, "Pilote", string.Join(" ; ", g.Select(p => p.Objet).Take(2)), g.Max(p => p.EtatDepuisLe)));
        var saisis = faits.Propositions.Where(p => p.Engagement is null && EtatsDeProposition.ADecider.Contains(p.Etat) && p.Destinataire.DemandeUnePrecision).GroupBy(p => p.Destinataire.ToString(), StringComparer.OrdinalIgnoreCase)
            .Select(g => new ActeurDuDossier(g.Key, "Saisi d’une proposition", string.Join(" ; ", g.Select(p => p.Objet).Take(2)), g.Max(p => p.EtatDepuisLe)));
        return [.. pilotes.Concat(saisis).Concat(structures.OrderByDescending(s => s.DernierLe)).Take(auPlus)];
    }
}
