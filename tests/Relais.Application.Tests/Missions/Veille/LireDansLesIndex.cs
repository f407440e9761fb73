using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Application.Tests.Missions.Veille;

/// <summary>How SQLite reads the list: from an index alone, already in order. What makes it as fast at a million rows (ADR 0051).</summary>
public sealed class LireDansLesIndex
{
    private static readonly Guid Quartier = Guid.NewGuid();

    public static TheoryData<string, FiltreObservations> Listes => new()
    {
        { "departement", new() },
        { "departement", new() { Nature = NatureObservation.Besoin, Du = new DateOnly(2026, 1, 1), Au = new DateOnly(2026, 1, 31) } },
        { "quartier", new() { QuartierId = Quartier, Nature = NatureObservation.Besoin } },
        { "theme", new() { ThemeCode = "logement", Nature = NatureObservation.Besoin } },
        { "departement", new() { Texte = "hall", Nature = NatureObservation.Besoin } },
        { "departement", new() { Texte = "travaux collège", DuPlusAncien = true } },
    };

    [Theory, MemberData(nameof(Listes))]
    public async Task Une_liste_se_lit_dans_un_index_qui_suffit_et_deja_dans_l_ordre(string index, FiltreObservations filtre)
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var sousPrefete = await jeu.UnAgentAsync(Role.SousPrefet, "Durand");
        await using var donnees = jeu.Ouvrir();

        var plan = await PlanAsync(donnees, filtre, sousPrefete);

        Assert.Contains($"USING COVERING INDEX ix_veille_observation_{index}", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.Equal(filtre.Texte is not null, plan.Contains("SCAN veille_recherche VIRTUAL TABLE", StringComparison.Ordinal));
    }

    private static async Task<string> PlanAsync(DonneesRelais donnees, FiltreObservations filtre, Acteur acteur)
    {
        var retenues = donnees.ObservationsRetenues(filtre, acteur);
        await using var commande = (filtre.DuPlusAncien ? retenues.OrderBy(r => r.Rang) : retenues.OrderByDescending(r => r.Rang)).Select(r => r.Rang).Take(1001).CreateDbCommand();
        commande.CommandText = "EXPLAIN QUERY PLAN " + commande.CommandText;
        await donnees.Database.OpenConnectionAsync();
        await using var lecture = await commande.ExecuteReaderAsync();
        List<string> lignes = [];
        while (await lecture.ReadAsync()) lignes.Add(lecture.GetString(3));
        return string.Join('\n', lignes);
    }
}
