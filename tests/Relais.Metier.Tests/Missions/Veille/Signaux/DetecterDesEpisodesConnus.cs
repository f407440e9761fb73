using Relais.Metier.Missions.Veille.Signaux;
using Relais.Metier.Missions.Veille.Signaux.Methodes;
using Xunit;

namespace Relais.Metier.Tests.Missions.Veille.Signaux;

/// <summary>Sensibilité, spécificité et délai sur des séries simulées dont on sait les épisodes, imprimés à chaque passage.</summary>
public sealed class DetecterDesEpisodesConnus(ITestOutputHelper sortie)
{
    private const double Budget = 2;
    private const double SemainesParMois = 52.0 / 12;

    // Une série de moins de trois ans relève d’EARS, une série de quatre ans et demi de Farrington.
    [Theory, InlineData("EARS", 60, 112), InlineData("Farrington", 234, 255)]
    public void Le_budget_de_fausses_alarmes_est_tenu_sans_perdre_les_episodes(string methode, int debut, int fin)
    {
        var series = SerieSimulee.Calmes(graine: 83);
        var detecteur = Detecteur.PourLeBudget(Budget, series.Count);
        var publiee = new Ears(0.001, 7);
        var (fausses, faussesPubliees, semaines) = (0, 0, fin - debut);
        foreach (var serie in series)
        {
            for (var t = debut; t < fin; t++)
            {
                if (detecteur.Examiner(serie, t) is { EstRetenu: true }) fausses++;
                if (serie.Faits[t] > publiee.C2(serie.Faits, t)!.Value.Limite) faussesPubliees++;
            }
        }

        var hasard = new Random(14);
        var (vus, delais) = (0, new List<int>());
        foreach (var serie in series)
        {
            var depart = hasard.Next(debut, fin - 3);
            var touchee = SerieSimulee.AvecUnEpisode(serie, depart, hasard);
            var premier = Enumerable.Range(0, 4).FirstOrDefault(i => depart + i < fin && detecteur.Examiner(touchee, depart + i) is { EstRetenu: true }, -1);
            if (premier < 0) continue;
            vus++;
            delais.Add(premier);
        }

        var (parMois, sensibilite) = (fausses / (semaines / SemainesParMois), vus / (double)series.Count);
        var specificite = 1 - (fausses / (double)(series.Count * semaines));
        sortie.WriteLine($"{methode} : {parMois:0.00} fausse alarme par mois (budget {Budget}) ; EARS C2 seule, α = 0,001, en aurait levé {faussesPubliees / (semaines / SemainesParMois):0.0} ;"
            + $" sensibilité {sensibilite:P1}, spécificité {specificite:P3}, délai moyen {delais.Average():0.00} semaine.");

        Assert.InRange(parMois, 0, Budget * 1.25);
        Assert.InRange(sensibilite, 0.6, 1);
        Assert.InRange(delais.Average(), 0, 1.5);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3)]
    public void Les_series_de_reference_aux_episodes_connus_sont_mesurees(int rang)
    {
        if (FichierDeReference.Lire($"simulated_pointsource_{rang}_reference.csv") is not { } reference || FichierDeReference.Lire($"simulated_pointsource_{rang}.csv") is not { } source) return;
        var (comptes, episodes) = (source.Entiers("observed"), source.Entiers("true_outbreak"));
        var (ears, flexible) = (new Ears(0.001), new FarringtonFlexible(0.05, 4));
        foreach (var (nom, alarme) in new (string, Func<int, bool>)[]
        {
            ("C1", t => comptes[t] > ears.C1(comptes, t)!.Value.Limite),
            ("C2", t => comptes[t] > ears.C2(comptes, t)!.Value.Limite),
            ("C3", t => comptes[t] > ears.C3(comptes, t)?.Limite),
            ("Farrington flexible", t => comptes[t] > flexible.Evaluer(comptes, premierLundi: null, t)?.Limite),
        })
        {
            var examines = reference.Entiers("index").Select(i => i - 1).Where(t => !nom.StartsWith('F') || t >= 289).ToList();
            var (vrais, faux) = (examines.Count(t => episodes[t] == 1 && alarme(t)), examines.Count(t => episodes[t] == 0 && alarme(t)));
            var (malades, sains) = (examines.Count(t => episodes[t] == 1), examines.Count(t => episodes[t] == 0));
            sortie.WriteLine($"Série {rang}, {nom} : {vrais} semaines d’épisode vues sur {malades}, {faux} fausses alarmes en {sains} semaines (spécificité {1 - (faux / (double)sains):P1}).");
            Assert.InRange(faux / (double)sains, 0, 0.12);
        }
    }

    [Fact]
    public void Une_semaine_sans_personne_n_est_ni_un_calme_ni_une_reference()
    {
        var faits = new int[40];
        var vues = new bool[40];
        for (var t = 0; t < 40; t++) (vues[t], faits[t]) = (t is < 20 or >= 30, t is < 20 or >= 30 ? 2 : 0);
        faits[39] = 5;
        var serie = new SerieSuivie(Relais.Metier.Commun.Semaine.De(new DateOnly(2026, 1, 5)), faits, vues, new int[40]);

        var examen = new Detecteur(0.001).Examiner(serie, 39)!;

        // Dix semaines à zéro auraient fait tomber l’attendu : il reste à deux par semaine.
        Assert.InRange(examen.Attendu, 1.9, 2.2);
        Assert.Null(new Detecteur(0.001).Examiner(serie, 25));
    }

    [Fact]
    public void Ecrire_trois_fois_plus_releve_l_attendu()
    {
        var serie = SerieSimulee.Calmes(1)[0];
        var bavarde = serie with { Autres = [.. Enumerable.Repeat(3, 100), .. Enumerable.Repeat(11, SerieSimulee.Semaines - 100)] };

        Assert.Equal(3, bavarde.Effort(100), 6);
        Assert.Equal(1, serie.Effort(100), 6);
    }
}
