using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Relais.Application.Socle.Import;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeImporter
{
    private const int RemarquesAuPlus = 200;

    public static Command Creer()
    {
        var jeu = new Argument<string>("jeu") { Description = "Ce que contient le fichier : contours, liste, correspondances, intercommunalites ou indicateurs." };
        var fichier = new Argument<FileInfo>("fichier") { Description = "Le fichier, tel qu’il a été publié." };
        var essai = new Option<bool>("--essai") { Description = "Répète l’import sans rien écrire." };
        var fermer = new Option<DateOnly?>("--fermer-absents")
        {
            Description = "Ferme à cette date les quartiers qui ne sont plus dans le fichier.",
            HelpName = "aaaa-mm-jj",
            CustomParser = LireLeJour,
        };
        var edition = new Option<int?>("--edition")
        {
            Description = "Année de l’édition, si le nom du fichier ne la dit pas (indicateurs).",
            HelpName = "aaaa",
            CustomParser = LireLAnnee,
        };
        var commande = new Command("importer", "Importe un fichier public : tout ou rien, et le même fichier deux fois ne change rien.") { jeu, fichier, essai, fermer, edition };
        commande.SetAction((lecture, annulation) => Verbe.ExecuterAsync(async application =>
        {
            await Serveur.PreparerAsync(application, annulation);
            await using var portee = application.Services.CreateAsyncScope();
            var importeurs = portee.ServiceProvider.GetServices<IImporteur>().ToList();
            if (importeurs.Find(i => i.Jeu == lecture.GetValue(jeu)) is not { } importeur)
            {
                await Console.Error.WriteLineAsync($"Le jeu « {lecture.GetValue(jeu)} » est inconnu. Jeux connus :");
                foreach (var connu in importeurs) await Console.Error.WriteLineAsync($"  {connu.Jeu,-18} {connu.Description}");
                return CodeDeSortie.Refuse;
            }

            var chemin = lecture.GetValue(fichier)!;
            if (!chemin.Exists)
            {
                await Console.Error.WriteLineAsync($"Le fichier « {chemin.FullName} » n’existe pas.");
                return CodeDeSortie.Refuse;
            }

            var rapport = await Avancement.SuivreAsync("Import", a => importeur.ExecuterAsync(new(chemin.FullName, lecture.GetValue(fermer), Edition: lecture.GetValue(edition)), lecture.GetValue(essai), a, annulation));
            Imprimer(rapport, lecture.GetValue(essai));
            return rapport.EstRefuse ? CodeDeSortie.Refuse : CodeDeSortie.Reussi;
        }));
        return commande;
    }

    private static int? LireLAnnee(ArgumentResult argument)
    {
        var texte = argument.Tokens[0].Value;
        if (int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var annee)) return annee;
        argument.AddError($"« {texte} » n’est pas une année : écrivez-la en quatre chiffres, par exemple 2024.");
        return null;
    }

    private static DateOnly? LireLeJour(ArgumentResult argument)
    {
        var texte = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour)) return jour;
        argument.AddError($"« {texte} » n’est pas un jour : écrivez-le aaaa-mm-jj, par exemple 2023-12-31.");
        return null;
    }

    private static void Imprimer(RapportDImport rapport, bool essai)
    {
        foreach (var constat in rapport.Constats) Console.WriteLine(constat);
        foreach (var remarque in rapport.Remarques.OrderByDescending(r => r.EstUnRefus).Take(RemarquesAuPlus))
        {
            var place = remarque.Ligne is { } ligne ? $"ligne {ligne}, " : "";
            Console.WriteLine($"{(remarque.EstUnRefus ? "REFUS" : "note")} {place}{remarque.Colonne} « {remarque.Valeur} » : {remarque.Motif} {remarque.Correction}");
        }

        if (rapport.Remarques.Count > RemarquesAuPlus) Console.WriteLine($"… et {rapport.Remarques.Count - RemarquesAuPlus} autres remarques.");
        Console.WriteLine($"{rapport.Lus} lus : {rapport.Ajoutes} à ajouter, {rapport.Modifies} à modifier, {rapport.Inchanges} inchangés, {rapport.Fermes} à fermer.");
        Console.WriteLine(rapport.EstRefuse ? "Rien n’a été écrit : corrigez les refus, puis recommencez."
            : rapport.NeChangeRien ? "Rien à changer."
            : essai ? "Essai : rien n’a été écrit."
            : "Écrit.");
    }
}
