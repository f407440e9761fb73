using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Bench;

/// <summary>A report of 4 quarters and 80 observations: composed, then exported in each format. Medians of warm runs.</summary>
internal static class MesureDuRapport
{
    private const int Essais = 7;

    private static readonly string[] Faits =
    [
        "L’ascenseur de la tour B est en panne depuis lundi", "Des dépôts sauvages s’accumulent derrière le gymnase", "Les familles attendent une place en crèche",
        "Le bureau de poste ferme désormais le samedi", "Les allées sont animées en fin de journée", "Un forum de l’emploi a réuni quarante habitants",
        "Le centre social cherche un coordinateur jeunesse", "Une permanence de la mission locale est demandée",
    ];

    private static readonly string[] Rubriques = ["evenements", "ambiance", "besoins", "difficultes", "actions", "propositions"];

    public static async Task ExecuterAsync()
    {
        var quartiers = Enumerable.Range(1, 4).Select(i => (Guid.CreateVersion7(), $"Quartier {i}")).ToList();
        var elements = Enumerable.Range(0, 80).Select(i => new ElementDuMois(
            Guid.CreateVersion7(), new DateOnly(2026, 3, 1 + (i % 28)), quartiers[i % 4].Item1, Rubriques[i * 7 % 6], $"Thème {i % 5}", $"{Faits[i % 8]}, au bâtiment {i % 11}.", false, i % 4, null)).ToList();
        var rapport = Composer(quartiers, elements);
        Mesurer("composition (80 observations, 4 quartiers)", () => Composer(quartiers, elements));

        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AjouterLApplication(ChoixDeLaBase.Pour("Data Source=:memory:"), TimeZoneInfo.Utc);
        await using var fournisseur = services.BuildServiceProvider();
        await using var portee = fournisseur.CreateAsyncScope();
        var fabrique = portee.ServiceProvider.GetRequiredService<IFabriqueDeDocuments>();
        var document = MiseEnDocument.Document(Contenu(rapport, elements), null, ["Préfet", "de la Brenne-Maritime"], new Horloge(TimeProvider.System, TimeZoneInfo.Utc));
        foreach (var format in Enum.GetValues<FormatDeDocument>())
        {
            if (format != FormatDeDocument.Docx && fabrique.PourquoiSansConversion is { } pourquoi)
            {
                Console.WriteLine($"{format} : {pourquoi}");
                continue;
            }

            var premier = await ChronometrerAsync(fabrique, document, format);
            List<double> suivants = [];
            for (var i = 0; i < Essais; i++) suivants.Add(await ChronometrerAsync(fabrique, document, format));
            Console.WriteLine($"export {format} : premier {premier:0} ms, ensuite médiane {suivants.Order().ElementAt(Essais / 2):0} ms, pire {suivants.Max():0} ms");
        }

        Console.WriteLine($"mémoire du processus : {Environment.WorkingSet / 1_048_576} Mio");
    }

    private static RapportMensuel Composer(List<(Guid Id, string Nom)> quartiers, List<ElementDuMois> elements)
    {
        var rapport = RapportMensuel.Ouvrir(Guid.CreateVersion7(), Guid.CreateVersion7(), new Mois(2026, 3), ModeleDeRapport.Usuel("99"), quartiers);
        rapport.Composer(elements);
        return rapport;
    }

    private static ContenuDuRapport Contenu(RapportMensuel rapport, List<ElementDuMois> elements)
    {
        var parId = elements.ToDictionary(e => e.Id);
        return new ContenuDuRapport(
            "2026-03", "Camille Martin", "99", "Mission politique de la ville", CodeTexte.De(NiveauDiffusion.Equipe), "- Deux ascenseurs en panne.\n- Une permanence demandée.",
            [.. rapport.Sections.Select(s => new SectionFigee(s.QuartierId, s.Libelle, [.. rapport.TextesDe(s).Where(t => !t.EstVide).Select(t => new RubriqueFigee(t.Id, t.Code, t.Libelle, t.Texte, false))]))],
            [.. rapport.SourcesCitees().Select((id, i) => new SourceFigee(i + 1, "observation", id, true, $"{parId[id].Date:yyyy-MM-dd}", "fait", parId[id].Theme, "Habitants", "equipe", ""))],
            [new ChiffreFige("Observations recueillies", "80", "mars 2026", "Relais")]);
    }

    private static void Mesurer(string nom, Func<object> acte)
    {
        for (var i = 0; i < 50; i++) acte();
        List<double> durees = [];
        for (var i = 0; i < 200; i++)
        {
            var debut = Stopwatch.GetTimestamp();
            acte();
            durees.Add(Stopwatch.GetElapsedTime(debut).TotalMilliseconds);
        }

        Console.WriteLine($"{nom} : médiane {durees.Order().ElementAt(100):0.00} ms, pire {durees.Max():0.00} ms");
    }

    private static async Task<double> ChronometrerAsync(IFabriqueDeDocuments fabrique, DocumentAdministratif document, FormatDeDocument format)
    {
        var debut = Stopwatch.GetTimestamp();
        var fichier = await fabrique.ProduireAsync(document, format, CancellationToken.None);
        if (!fichier.EstReussi) throw new InvalidOperationException(fichier.Refus[0].Phrase);
        return Stopwatch.GetElapsedTime(debut).TotalMilliseconds;
    }
}
