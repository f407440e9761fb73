using System.Text;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Import;
using Relais.Metier.Missions.Indicateurs;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Application.Tests.Missions.Indicateurs;

public sealed class ImporterDesIndicateurs
{
    private const string Nom = "DEMO_2021.csv";
    private const string Quartier = "QP099001;Les Genêts;2\u202F345;Port-Brenne;41,5;0;1\u202F012;0";
    private const string Voisin = "QP099002;La Corderie;1\u202F020;Port-Brenne;;5;ns;0";
    private const string Ensemble = "Ensemble;Ensemble des QPV;3\u202F365;;40,0;;;";

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_fichier_thematique_est_lu_avec_tous_ses_pieges(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);

        var rapport = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Ensemble, Quartier, Voisin));

        Assert.Empty(rapport.Remarques);
        Assert.Equal((3, 3), (rapport.Lus, rapport.Ajoutes));
        Assert.Equal(2345, (await ValeurAsync(jeu, "QP099001", "population")).Nombre);
        Assert.Equal(41.5m, (await ValeurAsync(jeu, "QP099001", "part-moins-de-25-ans")).Nombre);
        Assert.Equal(Marque.Vide, (await ValeurAsync(jeu, "QP099002", "part-moins-de-25-ans")).Marque);
        Assert.Equal(Marque.NonSignificatif, (await ValeurAsync(jeu, "QP099002", "allocataires")).Marque);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal("5;0", (await donnees.Releves.SingleAsync(r => r.Code == "QP099002")).Notes);
        Assert.Equal(NiveauGeographique.EnsembleDesQuartiers, (await donnees.Releves.SingleAsync(r => r.Code == CodeDeTerritoire.Ensemble)).Niveau);
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Le_meme_fichier_deux_fois_ne_change_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier, Voisin));

        var second = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier, Voisin));

        Assert.True(second.NeChangeRien);
        Assert.Equal(2, second.Inchanges);
        await using var donnees = jeu.Ouvrir();
        Assert.Equal(1, await donnees.Operations.CountAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_repetition_dit_tout_et_n_ecrit_rien(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);

        var essai = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier), essai: true);

        Assert.Equal(1, essai.Ajoutes);
        await using var donnees = jeu.Ouvrir();
        Assert.False(await donnees.Editions.AnyAsync());
        Assert.False(await donnees.Releves.AnyAsync());
        Assert.False(await donnees.Operations.AnyAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_nouvelle_edition_n_ecrase_jamais_l_ancienne(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.ImporterIndicateursAsync("DEMO_2019.csv", JeuIndicateurs.Demographie(Quartier.Replace("2\u202F345", "2\u202F500", StringComparison.Ordinal)));

        await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier));

        await using var donnees = jeu.Ouvrir();
        Assert.Equal([2019, 2021], await donnees.Editions.OrderBy(e => e.Annee).Select(e => e.Annee).ToListAsync());
        Assert.Equal(2500, (await ValeurAsync(jeu, "QP099001", "population", 2019)).Nombre);
        Assert.Equal(2345, (await ValeurAsync(jeu, "QP099001", "population", 2021)).Nombre);
        Assert.False(await donnees.Corrections.AnyAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_correction_du_producteur_est_gardee_avec_l_ancienne_valeur(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier, Voisin));

        var rapport = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier.Replace("41,5", "42,1", StringComparison.Ordinal), Voisin.Replace(";;5", ";38,0;5", StringComparison.Ordinal)));

        Assert.Equal((2, 0), (rapport.Modifies, rapport.Ajoutes));
        Assert.Equal(42.1m, (await ValeurAsync(jeu, "QP099001", "part-moins-de-25-ans")).Nombre);
        await using var donnees = jeu.Ouvrir();
        var corrections = await donnees.Corrections.OrderBy(c => c.Code).ToListAsync();
        Assert.Equal([("QP099001", "41.5", "42.1"), ("QP099002", "", "38")], corrections.Select(c => (c.Code, c.Avant, c.Apres)));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_fichier_a_moins_de_colonnes_n_efface_pas_les_autres(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier));

        await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Thematique("CODGEO;LIBGEO;POP_MUN;TX_F", "QP099001;Les Genêts;2\u202F345;52,0"));

        Assert.Equal(41.5m, (await ValeurAsync(jeu, "QP099001", "part-moins-de-25-ans")).Nombre);
        Assert.Equal(52, (await ValeurAsync(jeu, "QP099001", "part-femmes")).Nombre);
        await using var donnees = jeu.Ouvrir();
        Assert.False(await donnees.Corrections.AnyAsync());
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Une_case_illisible_refuse_tout_le_fichier_et_dit_ou(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);

        var rapport = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier, Voisin.Replace("1\u202F020", "mille", StringComparison.Ordinal)));

        var refus = Assert.Single(rapport.Remarques, r => r.EstUnRefus);
        Assert.Equal((3, "POP_MUN", "mille"), (refus.Ligne, refus.Colonne, refus.Valeur));
        await using var donnees = jeu.Ouvrir();
        Assert.False(await donnees.Releves.AnyAsync());
    }

    [Fact]
    public async Task Un_fichier_abime_est_refuse_avec_sa_ligne_et_sa_colonne()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var sain = JeuIndicateurs.Demographie(Quartier, Voisin);

        var tronque = await jeu.ImporterIndicateursAsync(Nom, sain[..^34]);
        var guillemet = await jeu.ImporterIndicateursAsync(Nom, sain.Replace("La Corderie", "\"La Corderie", StringComparison.Ordinal));
        var binaire = await jeu.ImporterIndicateursAsync(Nom, [.. Encoding.UTF8.GetBytes(sain), 0, 1, 2]);
        var vide = await jeu.ImporterIndicateursAsync(Nom, "");
        var archive = await jeu.ImporterIndicateursAsync("DEMO_2021.xlsx", [.. "PK\u0003\u0004"u8, 1, 2, 3]);
        var code = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier.Replace("QP099001", "99001", StringComparison.Ordinal)));
        var doublon = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier, Quartier.Replace("41,5", "41,6", StringComparison.Ordinal)));

        Assert.Equal(3, Assert.Single(tronque.Remarques, r => r.EstUnRefus).Ligne);
        Assert.Equal(3, Assert.Single(guillemet.Remarques, r => r.EstUnRefus).Ligne);
        Assert.Equal(4, Assert.Single(binaire.Remarques, r => r.EstUnRefus).Ligne);
        Assert.All([vide, archive], r => Assert.True(r.EstRefuse));
        Assert.Equal((2, "CODGEO"), Refus(code));
        Assert.Equal((3, "CODGEO"), Refus(doublon));
    }

    [Theory, ClassData(typeof(DeuxMoteurs))]
    public async Task Un_fichier_abime_sur_la_fin_n_ecrit_rien_de_ce_qui_precede(MoteurDeBase moteur)
    {
        await using var jeu = await Jeu.CreerAsync(moteur);
        var sain = "CODGEO;LIBGEO;Q219\r\n" + string.Concat(Enumerable.Range(10_001, 9_000).Select(code => $"{code};Commune {code};{code}\r\n"));

        var guillemet = await jeu.ImporterIndicateursAsync("FILO2019_DISP_COM.csv", sain.Replace("Commune 18999", "\"Commune 18999", StringComparison.Ordinal));
        var illisible = await jeu.ImporterIndicateursAsync("FILO2019_DISP_COM.csv", sain.Replace("18999;18999", "18999;mille", StringComparison.Ordinal));
        await using var donnees = jeu.Ouvrir();
        Assert.All([guillemet, illisible], r => Assert.Equal((9_000, 0), (Assert.Single(r.Remarques, m => m.EstUnRefus).Ligne, r.Ajoutes)));
        Assert.False(await donnees.Editions.AnyAsync() || await donnees.Releves.AnyAsync());

        var repare = await jeu.ImporterIndicateursAsync("FILO2019_DISP_COM.csv", sain);
        Assert.Equal((9_000, 9_000), (repare.Ajoutes, await donnees.Releves.CountAsync()));
    }

    [Fact]
    public async Task Un_fichier_windows_1252_a_virgules_se_lit_aussi()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        var texte = "CODGEO,LIBGEO,POP_MUN,TX_F\r\nQP099001,Cité des Genêts,2345,\"52,5\"\r\n";

        var rapport = await jeu.ImporterIndicateursAsync(Nom, TexteDeFichier.Windows1252.GetBytes(texte));

        Assert.False(rapport.EstRefuse);
        Assert.Contains(rapport.Constats, c => c.Contains("Windows-1252", StringComparison.Ordinal));
        Assert.Equal(52.5m, (await ValeurAsync(jeu, "QP099001", "part-femmes")).Nombre);
    }

    [Fact]
    public async Task Les_deux_generations_et_tous_les_niveaux_cohabitent()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Demographie(Quartier, "QN09901I;Les Genêts;2\u202F400;Port-Brenne;41,0;0;900;0"));
        foreach (var (nom, code) in new[] { ("FILO2019_DISP_COM.csv", "99001"), ("FILO2019_DISP_EPCI.csv", "200042190"), ("FILO2019_DISP_DEP.csv", "99"), ("FILO2019_DISP_REG.csv", "93"), ("FILO2019_DISP_METROPOLE.csv", "1") })
        {
            var rapport = await jeu.ImporterIndicateursAsync(nom, $"\uFEFFCODGEO;LIBGEO;Q219;S80S2019\r\n{code};Ailleurs;20510;4,200\r\n");
            Assert.False(rapport.EstRefuse, nom);
        }

        await using var donnees = jeu.Ouvrir();
        Assert.Equal(2, await donnees.Releves.CountAsync(r => r.Niveau == NiveauGeographique.Quartier));
        Assert.Equal(1, await donnees.Editions.CountAsync(e => e.JeuCode == "filosofi"));
        Assert.Equal(2019, (await donnees.Editions.SingleAsync(e => e.JeuCode == "filosofi")).Millesimes.Single(m => m.IndicateurCode == "revenu-median").AnneeDesDonnees);
        foreach (var niveau in new[] { NiveauGeographique.Commune, NiveauGeographique.Epci, NiveauGeographique.Departement, NiveauGeographique.Region, NiveauGeographique.France })
        {
            Assert.Equal("20510;4.2", (await donnees.Releves.SingleAsync(r => r.Niveau == niveau)).Valeurs);
        }
    }

    [Fact]
    public async Task Une_colonne_inconnue_est_signalee_et_un_quartier_repete_a_l_identique_est_garde_une_fois()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        var rapport = await jeu.ImporterIndicateursAsync(Nom, JeuIndicateurs.Thematique("CODGEO;POP_MUN;NOUVELLE", "QP099001;10;1", "QP099001;10;1"));

        Assert.False(rapport.EstRefuse);
        Assert.Equal(["NOUVELLE", "CODGEO"], rapport.Remarques.Select(r => r.Colonne));
        Assert.Equal(1, rapport.Ajoutes);
    }

    [Fact]
    public async Task Un_fichier_inconnu_demande_a_etre_decrit()
    {
        await using var jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);

        Assert.True((await jeu.ImporterIndicateursAsync("enquete.csv", "quartier;note\r\nQP099001;12\r\n")).EstRefuse);
        Assert.True((await jeu.ImporterIndicateursAsync("sans-annee.csv", JeuIndicateurs.Demographie(Quartier))).EstRefuse);
        Assert.False((await jeu.ImporterIndicateursAsync("sans-annee.csv", JeuIndicateurs.Demographie(Quartier), edition: 2021)).EstRefuse);
    }

    private static (int?, string) Refus(RapportDImport rapport)
    {
        var refus = Assert.Single(rapport.Remarques, r => r.EstUnRefus);
        return (refus.Ligne, refus.Colonne);
    }

    private static async Task<ValeurPubliee> ValeurAsync(Jeu jeu, string code, string indicateur, int annee = 2021)
    {
        await using var donnees = jeu.Ouvrir();
        var edition = await donnees.Editions.SingleAsync(e => e.Annee == annee);
        var releve = await donnees.Releves.SingleAsync(r => r.EditionId == edition.Id && r.Code == code);
        return Releve.Valeur(releve.Valeurs, edition.Millesimes.Single(m => m.IndicateurCode == indicateur).Rang);
    }
}
