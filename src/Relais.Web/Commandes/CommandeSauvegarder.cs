using System.CommandLine;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeSauvegarder
{
    public static Command Creer()
    {
        var fichier = new Argument<FileInfo>("fichier") { Description = "Le fichier à écrire ; il ne doit pas exister." };
        var commande = new Command("sauvegarder", "Copie toute la base dans un fichier, sans arrêter le service, et vérifie la copie.") { fichier };
        commande.SetAction(async (lecture, annulation) =>
        {
            await using var application = Serveur.Construire([]);
            var resultat = await SauvegardeDeLaBase.SauvegarderAsync(application.Services.GetRequiredService<ChoixDeLaBase>(), lecture.GetValue(fichier)!.FullName, annulation);
            Console.WriteLine(resultat.Phrase);
            return resultat.EstReussi ? CodeDeSortie.Reussi : CodeDeSortie.Refuse;
        });
        return commande;
    }
}
