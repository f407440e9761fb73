using System.CommandLine;
using Relais.Application.Socle.Donnees;

namespace Relais.Web.Commandes;

internal static class CommandeSauvegarder
{
    public static Command Creer()
    {
        var fichier = new Argument<FileInfo>("fichier") { Description = "Le fichier à écrire ; il ne doit pas exister." };
        var commande = new Command("sauvegarder", "Copie toute la base dans un fichier, sans arrêter le service, et vérifie la copie.") { fichier };
        commande.SetAction((lecture, annulation) => Verbe.ExecuterAsync(async application =>
        {
            var choix = application.Services.GetRequiredService<ChoixDeLaBase>();
            var resultat = await Avancement.AttendreAsync("Copie", () => SauvegardeDeLaBase.SauvegarderAsync(choix, lecture.GetValue(fichier)!.FullName, annulation));
            Console.WriteLine(resultat.Phrase);
            return resultat.EstReussi ? CodeDeSortie.Reussi : CodeDeSortie.Refuse;
        }));
        return commande;
    }
}
