using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Recherche;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;

namespace Relais.Application.Missions.Veille;

/// <summary>Les observations d’une liste, avec le rang qui les ordonne.</summary>
internal static class ObservationsFiltrees
{
    public static IQueryable<ObservationRangee> ObservationsRetenues(this DonneesRelais donnees, FiltreObservations filtre, Acteur acteur)
    {
        var mots = RacinesFrancaises.Demander(filtre.Texte);
        var observations = Source(donnees, mots).AsNoTracking().DansLePerimetreDe(acteur);
        observations = filtre.Retirees ? observations.Where(o => o.Retrait != null) : observations.Where(o => !o.EstRetiree);
        if (filtre.QuartierId is { } quartier) observations = observations.Where(o => o.QuartierId == quartier);
        if (filtre.HorsQuartier) observations = observations.Where(o => o.QuartierId == null);
        if (filtre.ThemeCode is { Length: > 0 } theme) observations = observations.Where(o => o.ThemeCode == theme);
        if (filtre.Nature is { } nature) observations = observations.Where(o => o.Nature == nature);
        if (filtre.AuteurId is { } auteur) observations = observations.Where(o => o.AuteurId == auteur);

        var rangees = Ranger(donnees, observations, mots);
        if (filtre.Du is { } du)
        {
            var debut = RangObservation.DebutDu(du);
            rangees = rangees.Where(r => r.Rang >= debut);
        }

        if (filtre.Au is { } au)
        {
            var fin = RangObservation.DebutDu(au.AddDays(1));
            rangees = rangees.Where(r => r.Rang < fin);
        }

        return rangees;
    }

    // Deux index, une réponse : PostgreSQL filtre la table elle-même…
    private static IQueryable<Observation> Source(DonneesRelais donnees, IReadOnlyList<IReadOnlyList<string>> mots)
    {
        if (mots.Count == 0 || !donnees.Database.IsNpgsql()) return donnees.Observations;
        var demande = string.Join(" & ", mots.Select(m => $"({string.Join(" | ", m.Select(r => $"'{r}'"))})"));
        return donnees.Observations.FromSql($"SELECT * FROM veille_observation WHERE recherche @@ CAST({demande} AS tsquery)");
    }

    // … et SQLite rend les rangs déjà triés par FTS5 : ordonner par ce rang-là évite de tout lire (ADR 0051).
    private static IQueryable<ObservationRangee> Ranger(
        DonneesRelais donnees, IQueryable<Observation> observations, IReadOnlyList<IReadOnlyList<string>> mots)
    {
        if (mots.Count == 0 || donnees.Database.IsNpgsql()) return observations.Select(o => new ObservationRangee { Observation = o, Rang = o.Rang });
        var demande = string.Join(" AND ", mots.Select(m => $"({string.Join(" OR ", m.Select(r => $"\"{r}\""))})"));
        var trouves = donnees.Database.SqlQuery<RangTrouve>($"SELECT rowid AS rang FROM veille_recherche WHERE veille_recherche MATCH {demande}");
        return from trouve in trouves
               join observation in observations on trouve.Rang equals observation.Rang
               select new ObservationRangee { Observation = observation, Rang = trouve.Rang };
    }
}
