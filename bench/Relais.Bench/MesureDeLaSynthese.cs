using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Bench;

/// <summary>A synthesis of 25 quarters, five délégués, two months of reports: composed, then exported. Medians of warm runs.</summary>
internal static class MesureDeLaSynthese
{
    private const int NombreDeQuartiers = 25;
    private const int LignesParQuartier = 14;
    private const int Essais = 5;

    private static readonly string[] Rubriques = [CodesDeRubrique.Evenements, CodesDeRubrique.Ambiance, CodesDeRubrique.Besoins, CodesDeRubrique.Difficultes];
    private static readonly string[] Sujets = ["une permanence de santé", "l’éclairage du mail", "la cage d’escalier", "la desserte du soir", "le gymnase", "la crèche", "le local des associations", "la collecte des encombrants", "l’aide aux devoirs", "le marché"];
    private static readonly string[] Verbes = ["manque aux familles", "reste attendu du bailleur", "est demandé par le conseil citoyen", "ferme plus tôt qu’annoncé", "inquiète l’école", "a repris cette semaine", "mobilise le centre social"];
    private static readonly string[] Axes = ["Tranquillité", "Propreté et cadre de vie", "Relation aux institutions", "Vie associative et présence adulte", "École et jeunesse", "Accès aux services"];

    public static async Task ExecuterAsync()
    {
        var quartiers = Enumerable.Range(1, NombreDeQuartiers).Select(i => (Id: Guid.CreateVersion7(), Nom: $"Quartier {i}")).ToList();
        var matiere = new MatiereDeSynthese(Lignes(quartiers, 1), Lignes(quartiers, 2), [], Propositions("à décider, déposée il y a 12 jours."), Propositions("acceptée le 3 mars."));
        Synthese? synthese = null;
        var composition = Mediane(() =>
        {
            synthese = Synthese.Ouvrir(Guid.CreateVersion7(), "99", new Mois(2026, 3), Guid.CreateVersion7());
            synthese.Composer(matiere);
        });
        Console.WriteLine($"composition d’une synthèse ({NombreDeQuartiers} quartiers, {matiere.Lignes.Count} lignes et {matiere.Avant.Count} du mois d’avant) : {composition:0.0} ms");

        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AjouterLApplication(ChoixDeLaBase.Pour("Data Source=:memory:"), TimeZoneInfo.Utc);
        await using var fournisseur = services.BuildServiceProvider();
        await using var portee = fournisseur.CreateAsyncScope();
        var fabrique = portee.ServiceProvider.GetRequiredService<IFabriqueDeDocuments>();
        var document = MiseEnDocumentDeSynthese.Document(Lecture(synthese!, quartiers), ["Préfet", "de la Brenne-", "Maritime"], new Horloge(TimeProvider.System, TimeZoneInfo.Utc));
        if (fabrique.PourquoiSansConversion is { } pourquoi)
        {
            Console.WriteLine($"PDF : {pourquoi}");
            return;
        }

        List<double> durees = [];
        for (var i = 0; i < Essais; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            _ = (await fabrique.ProduireAsync(document, FormatDeDocument.Pdf, CancellationToken.None)).Valeur;
            durees.Add(Stopwatch.GetElapsedTime(debut).TotalMilliseconds);
        }

        Console.WriteLine($"la même en PDF : médiane {durees.Order().ElementAt(Essais / 2):0} ms, pire {durees.Max():0} ms");
    }

    private static List<LigneCitable> Lignes(List<(Guid Id, string Nom)> quartiers, int graine) =>
    [
        .. quartiers.SelectMany((q, rang) => Enumerable.Range(0, LignesParQuartier).Select(i => new LigneCitable(
            Guid.CreateVersion7(), $"Délégué {rang % 5}", q.Id, q.Nom, Rubriques[i % Rubriques.Length], $"Thème {(i + rang) % 6}",
            $"{Sujets[((rang * 7) + (i * 3) + graine) % Sujets.Length]} {Verbes[((rang * 5) + i + graine) % Verbes.Length]}, bâtiment {(rang + i) % 9}.", 1 + (i % 3)))),
    ];

    private static List<PropositionCitee> Propositions(string detail) => [.. Enumerable.Range(1, 12).Select(i => new PropositionCitee(Guid.CreateVersion7(), $"Ouvrir la permanence n° {i}", $"Quartier {i}", detail))];

    private static LectureDeSynthese Lecture(Synthese synthese, List<(Guid Id, string Nom)> quartiers)
    {
        var contenu = new ContenuDeSynthese(
            "2026-03", "99", "Mission politique de la ville", [.. synthese.Textes.Where(t => t.Texte.Length > 0).OrderBy(t => t.Ordre).Select(t => new RubriqueDeSyntheseFigee(t.Code, t.Libelle, t.Texte))],
            [.. Enumerable.Range(0, 5).Select(i => new RapportDuMois(i + 1, Guid.CreateVersion7(), $"Délégué {i}", "visé"))], [])
        {
            Ambiances = [.. quartiers.Select((q, rang) => new AmbianceFigee(q.Id, q.Nom, [.. Axes.Select((a, i) => new AxeFige(a, 10 + ((rang + i) * 5 % 41), "→", 4))], 4, 4))],
        };
        var trace = new CarteTracee(1000, 260, [], [.. quartiers.Select((q, rang) => new TraceDeQuartier(q.Id, q.Nom, $"M{20 + (rang % 13 * 70)} {20 + (rang / 13 * 90)}h40v40h-40Z", 40 + (rang % 13 * 70), 40 + (rang / 13 * 90)))], "M10 250h80", 500);
        return new(synthese.Id, synthese.Mois, synthese.Etat, synthese.Version, contenu, EstEnCours: true, [], new HashSet<Guid>(), null) { CarteDAmbiance = CarteDAmbiance.Dessiner(contenu, trace) };
    }

    private static double Mediane(Action acte)
    {
        for (var i = 0; i < 10; i++) acte();
        List<double> durees = [];
        for (var i = 0; i < 50; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            acte();
            durees.Add(Stopwatch.GetElapsedTime(debut).TotalMilliseconds);
        }

        return durees.Order().ElementAt(25);
    }
}
