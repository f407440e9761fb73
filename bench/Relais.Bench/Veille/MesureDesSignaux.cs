using System.Diagnostics;
using System.Globalization;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Metier.Missions.Veille.Signaux.Methodes;

namespace Relais.Bench.Veille;

/// <summary>
/// The signals of the country: 1,609 quarters × 20 themes × 5 years, on one core, against R's <c>surveillance</c> on the same
/// series. R takes minutes: it runs on as many series as its first argument says (2,000), and its time is brought to all.
/// </summary>
internal static class MesureDesSignaux
{
    private const int Quartiers = 1_609;
    private const int Themes = 20;
    private const int Semaines = 5 * 53;
    private const double Alpha = 0.001;
    private static readonly DateOnly Lundi = new(2021, 3, 1);

    public static async Task ExecuterAsync()
    {
        var series = Tirer();
        var (farrington, ears) = (new FarringtonFlexible(Alpha, 4), new Ears(Alpha, 28, 0.5));
        var t = Semaines - 1;
        Farrington(series.AsSpan(0, 500), farrington, t);

        var montre = Stopwatch.StartNew();
        var alarmesF = Farrington(series, farrington, t);
        var dureeF = montre.Elapsed;
        montre.Restart();
        var alarmesE = Array.ConvertAll(series, s => s[t] > ears.C2(s, t)!.Value.Limite);
        var dureeE = montre.Elapsed;

        var vues = new bool[Semaines];
        Array.Fill(vues, value: true);
        var autres = new int[Semaines];
        Array.Fill(autres, 5);
        var detecteur = Detecteur.PourLeBudget(2 * Quartiers / 22.0, series.Length);
        montre.Restart();
        var signaux = series.Count(s => detecteur.Examiner(new(Semaine.De(Lundi), s, vues, autres), t) is { EstRetenu: true });
        var dureeRelais = montre.Elapsed;
        Console.WriteLine($"{series.Length:N0} séries de {Semaines} semaines, un cœur : Farrington flexible {dureeF.TotalMilliseconds:N0} ms ({alarmesF.Count(a => a)} alarmes), EARS C2 {dureeE.TotalMilliseconds:N0} ms ({alarmesE.Count(a => a)}), détection entière {dureeRelais.TotalMilliseconds:N0} ms ({signaux} signaux).");
        await AvecRAsync(series, alarmesF, alarmesE, dureeF, dureeE);
    }

    private static bool[] Farrington(ReadOnlySpan<int[]> series, FarringtonFlexible methode, int t)
    {
        var alarmes = new bool[series.Length];
        for (var i = 0; i < series.Length; i++) alarmes[i] = methode.Evaluer(series[i], Lundi, t) is { Limite: { } limite } && series[i][t] > limite;
        return alarmes;
    }

    // Rare and overdispersed counts, as a quarter's are; one series in fifty gets a rise of five facts in its last two weeks.
    private static int[][] Tirer()
    {
        var hasard = new Random(1609);
        return [.. Enumerable.Range(0, Quartiers * Themes).Select(i =>
        {
            var moyenne = Math.Exp(Math.Log(0.02) + (hasard.NextDouble() * Math.Log(100)));
            var phase = hasard.NextDouble() * 2 * Math.PI;
            var serie = new int[Semaines];
            for (var t = 0; t < Semaines; t++) serie[t] = Poisson(hasard, moyenne * Math.Exp(0.3 * Math.Sin((2 * Math.PI * t / 52) + phase)) * (0.5 + hasard.NextDouble()));
            if (i % 50 == 0) (serie[^2], serie[^1]) = (serie[^2] + Poisson(hasard, 5), serie[^1] + Poisson(hasard, 5));
            return serie;
        })];
    }

    private static int Poisson(Random hasard, double moyenne)
    {
        var (borne, produit, k) = (Math.Exp(-moyenne), hasard.NextDouble(), 0);
        for (; produit > borne; k++) produit *= hasard.NextDouble();
        return k;
    }

    private static async Task AvecRAsync(int[][] series, bool[] alarmesF, bool[] alarmesE, TimeSpan dureeF, TimeSpan dureeE)
    {
        var combien = int.Parse(Environment.GetEnvironmentVariable("RELAIS_BENCH_SERIES_R") ?? "2000", CultureInfo.InvariantCulture);
        var dossier = Directory.CreateTempSubdirectory("relais-signaux");
        try
        {
            var (entree, sortie) = (Path.Combine(dossier.FullName, "series.csv"), Path.Combine(dossier.FullName, "alarmes.txt"));
            await File.WriteAllLinesAsync(entree, series.Take(combien).Select(s => string.Join(',', s)));
            using var r = Process.Start(new ProcessStartInfo("Rscript", [Path.Combine(AppContext.BaseDirectory, "Veille", "signaux.R"), entree, $"{combien}", sortie]) { UseShellExecute = false, RedirectStandardOutput = true });
            var temps = (await r!.StandardOutput.ReadToEndAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            await r.WaitForExitAsync();
            var siennes = (await File.ReadAllLinesAsync(sortie)).Select(l => l.Split(' ')).ToList();
            Comparer("Farrington flexible", temps[0], dureeF, siennes.ConvertAll(l => l[0]), alarmesF);
            Comparer("EARS C2", temps[1], dureeE, siennes.ConvertAll(l => l[1]), alarmesE);

            void Comparer(string methode, string duree, TimeSpan notre, List<string> sienne, bool[] nos)
            {
                var sien = double.Parse(duree, CultureInfo.InvariantCulture) * series.Length / combien;
                var differences = sienne.Select((a, i) => (a, i)).Count(x => x.a is "0" or "1" && (x.a == "1") != nos[x.i]);
                Console.WriteLine($"R surveillance, {methode} : {duree} s pour {combien:N0} séries, {sien:N0} s pour {series.Length:N0} ; Relais est {sien / notre.TotalSeconds:N0} fois plus rapide. Alarmes : {sienne.Count(a => a == "1")} chez R, {nos.Take(combien).Count(a => a)} chez nous, {differences} différence(s), {sienne.Count(a => a is not ("0" or "1"))} série(s) sans réponse de R.");
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.Error.WriteLine("Rscript est absent (Debian : r-cran-surveillance) : la comparaison est sautée.");
        }
        finally
        {
            dossier.Delete(recursive: true);
        }
    }
}
