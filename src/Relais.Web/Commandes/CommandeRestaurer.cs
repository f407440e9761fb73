using System.CommandLine;
using Relais.Application.Socle.Donnees;

namespace Relais.Web.Commandes;

internal static class CommandeRestaurer
{
    public static Command Creer()
    {
        var fichier = new Argument<FileInfo>("fichier") { Description = "Le fichier écrit par « relais sauvegarder »." };
        var remplacer = new Option<bool>("--remplacer") { Description = "Accepte de remplacer la base en place ; SQLite en garde une copie." };
        var commande = new Command("restaurer", "Remet la base dans l’état d’une sauvegarde. Arrêtez d’abord le service.") { fichier, remplacer };
        commande.SetAction((lecture, annulation) => Verbe.ExecuterAsync(async application =>
        {
            var choix = application.Services.GetRequiredService<ChoixDeLaBase>();
            var resultat = await Avancement.AttendreAsync("Restauration", () => SauvegardeDeLaBase.RestaurerAsync(choix, lecture.GetValue(fichier)!.FullName, lecture.GetValue(remplacer), annulation));
            Console.WriteLine(resultat.Phrase);
            return resultat.EstReussi ? CodeDeSortie.Reussi : CodeDeSortie.Refuse;
        }));
        return commande;
    }
}
