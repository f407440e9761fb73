using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Habilitations;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Commandes;

public sealed class SauvegarderEtRestaurer
{
    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Ce_qui_a_ete_sauvegarde_revient_et_la_verification_le_confirme(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.UnAgentAsync(nom: "Avant");
        using var relais = new Executable().Sur(jeu.Choix);
        var copie = relais.Fichier("relais.sauvegarde");

        var sauvegarde = await relais.LancerAsync("sauvegarder", copie);
        await jeu.UnAgentAsync(nom: "Apres");
        var sansAccord = await relais.LancerAsync("restaurer", copie);
        var restauration = await relais.LancerAsync("restaurer", copie, "--remplacer");
        var verification = await relais.LancerAsync("verifier");

        Assert.True(sauvegarde.Code == 0, sauvegarde.Sortie + sauvegarde.Erreurs);
        Assert.Equal(1, sansAccord.Code);
        Assert.Contains("ajoutez --remplacer", sansAccord.Sortie, StringComparison.Ordinal);
        Assert.True(restauration.Code == 0, restauration.Sortie + restauration.Erreurs);
        Assert.True(verification.Code == 0, verification.Sortie + verification.Erreurs);
        Assert.Contains("La base est au niveau de cette version.", verification.Sortie, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        await using var donnees = jeu.Ouvrir();
        Assert.Equal("Avant", (await donnees.Set<Agent>().SingleAsync()).NomDeFamille);
        if (jeu.Choix.FichierSqlite is { } fichier) Assert.Equal(2L, await CompterAsync($"{fichier}.avant-restauration"));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_fichier_abime_n_est_pas_restaure_et_la_base_reste(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.UnAgentAsync(nom: "Garde");
        using var relais = new Executable().Sur(jeu.Choix);
        await File.WriteAllTextAsync(relais.Fichier("abime"), "Ceci n’est pas une sauvegarde.");

        var restauration = await relais.LancerAsync("restaurer", relais.Fichier("abime"), "--remplacer");

        Assert.Equal(1, restauration.Code);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal("Garde", (await donnees.Set<Agent>().SingleAsync()).NomDeFamille);
    }

    [Fact]
    public async Task La_verification_voit_une_base_en_retard_et_un_lien_rompu()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        using var relais = new Executable().Sur(jeu.Choix);
        await ExecuterAsync(jeu, "PRAGMA foreign_keys = OFF; INSERT INTO habilitations_interim (id, remplace_id, remplacant_id, debut_le, fin_le) VALUES ('a', 'b', 'c', '2026-01-01', '2026-01-02')");
        var rompu = await relais.LancerAsync("verifier");
        await ExecuterAsync(jeu, "DELETE FROM socle_migration");
        var enRetard = await relais.LancerAsync("verifier");

        Assert.Equal(1, rompu.Code);
        Assert.Contains("lien(s) rompu(s)", rompu.Sortie, StringComparison.Ordinal);
        Assert.Equal(1, enRetard.Code);
        Assert.Contains("lancez « relais migrer »", enRetard.Sortie, StringComparison.Ordinal);
    }

    private static async Task<object?> CompterAsync(string fichier)
    {
        await using var connexion = new SqliteConnection($"Data Source={fichier};Pooling=False");
        await connexion.OpenAsync();
        await using var commande = connexion.CreateCommand();
        commande.CommandText = "SELECT count(*) FROM habilitations_agent";
        return await commande.ExecuteScalarAsync();
    }

    private static async Task ExecuterAsync(Jeu jeu, string sql)
    {
        await using var connexion = new SqliteConnection(jeu.Choix.Connexion);
        await connexion.OpenAsync();
        await using var commande = connexion.CreateCommand();
#pragma warning disable CA2100 // The test's own words.
        commande.CommandText = sql;
#pragma warning restore CA2100
        await commande.ExecuteNonQueryAsync();
    }
}
