using Microsoft.EntityFrameworkCore;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports;
using Relais.Application.Missions.Rapports.Dossiers;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;
using Relais.Metier.Missions.Territoires;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using UglyToad.PdfPig;
using Xunit;

namespace Relais.Application.Tests.Missions.Rapports;

/// <summary>Sur la démonstration : la synthèse de quatre rapports tient en deux pages, un dossier de visite en quatre au plus.</summary>
public sealed class LesDocumentsDeLaDemonstration : IAsyncLifetime
{
    private Jeu _jeu = null!;

    private static CancellationToken Annulation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _jeu = await Jeu.CreerAsync(MoteurDeBase.Sqlite);
        await _jeu.SemerLaDemoAsync();
    }

    public ValueTask DisposeAsync() => _jeu.DisposeAsync();

    [Fact]
    public async Task La_synthese_de_quatre_rapports_tient_en_deux_pages()
    {
        var sousPrefete = await ActeurAsync(Role.SousPrefet);
        var fabrique = await _jeu.AvecAsync<IFabriqueDeDocuments, IFabriqueDeDocuments>(Task.FromResult);
        if (fabrique.PourquoiSansConversion is not null) return;

        // Le 10 mars 2026, les quatre rapports des mois de décembre et de janvier sont visés.
        foreach (var mois in (Mois[])[new(2025, 12), new(2026, 1)])
        {
            var id = await _jeu.UneSyntheseAsync(sousPrefete, mois);
            await _jeu.EcrireLaSyntheseAsync(id, sousPrefete, RubriqueDeSynthese.Essentiel, "- Climat contrasté, sans incident grave.\n- L’accès aux soins reste le premier besoin.\n- Les associations attendent leurs subventions.\n- Le cadre de vie progresse.\n- Deux propositions appellent un arbitrage.");
            await _jeu.RemettreLaSyntheseAsync(id, sousPrefete);
            var lue = (await _jeu.LaSyntheseAsync(id, sousPrefete))!;
            Assert.Equal(4, lue.Contenu.Rapports.Count(r => r.RapportId is not null));
            Assert.Equal(15, lue.Contenu.Ambiances.Count);
            Assert.All(lue.Contenu.Sources.Where(s => s.RapportId is not null), s => Assert.Contains(s.RapportId!.Value, lue.Ouvrables));

            var fichier = await _jeu.AvecAsync<FichierDeSyntheseRequete, Resultat<FichierNomme>?>(r => r.ExecuterAsync(id, FormatDeRapport.Pdf, ["Préfet", "de la Brenne-", "Maritime"], sousPrefete, Annulation));

            using var pdf = PdfDocument.Open(fichier!.Valeur.Fichier.Contenu);
            Assert.True(pdf.NumberOfPages <= 2, $"{mois.Libelle} : {pdf.NumberOfPages} pages");
            Assert.Contains("médianelaplusbassedechaquequartier", string.Concat(pdf.GetPages().SelectMany(p => p.Text).Where(char.IsLetter)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Un_dossier_de_visite_tient_en_deux_a_quatre_pages_et_ses_chiffres_ont_annee_et_source()
    {
        var sousPrefete = await ActeurAsync(Role.SousPrefet);
        var fabrique = await _jeu.AvecAsync<IFabriqueDeDocuments, IFabriqueDeDocuments>(Task.FromResult);
        await using var donnees = _jeu.Ouvrir();
        foreach (var quartierId in await donnees.Set<Quartier>().Where(q => q.Generation == GenerationQpv.G2024).OrderBy(q => q.NomNormalise).Select(q => q.Id).Take(4).ToListAsync(Annulation))
        {
            var dossier = (await _jeu.AvecAsync<DossierDeVisiteRequete, DossierDeVisite?>(r => r.ExecuterAsync(quartierId, sousPrefete, Annulation)))!;
            Assert.NotEmpty(dossier.Chiffres);
            Assert.All(dossier.Chiffres, c => Assert.True(c.Periode.Length > 0 && c.Source.Length > 0, c.Libelle));
            Assert.All(dossier.Chiffres.Where(c => c.Nombre is null), c => Assert.NotNull(c.Marque));
            if (fabrique.PourquoiSansConversion is not null) continue;

            var fichier = await _jeu.AvecAsync<FichierDeDossierRequete, Resultat<FichierNomme>?>(r => r.ExecuterAsync(GenreDeDossier.Visite, quartierId, FormatDeDocument.Pdf, sousPrefete, Annulation));

            using var pdf = PdfDocument.Open(fichier!.Valeur.Fichier.Contenu);
            Assert.InRange(pdf.NumberOfPages, 2, 4);
            Assert.Contains("Diffusion", pdf.GetPage(1).Text, StringComparison.Ordinal);
        }
    }

    private async Task<Acteur> ActeurAsync(Role role)
    {
        await using var donnees = _jeu.Ouvrir();
        return await _jeu.ActeurAsync(await donnees.Set<Agent>().Where(a => a.Role == role).OrderBy(a => a.Id).Select(a => a.Id).FirstAsync(Annulation));
    }
}
