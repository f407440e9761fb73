using System.CommandLine;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeRestaurer
{
    public static Command Creer()
    {
        var fichier = new Argument<FileInfo>("fichier") { Description = "Le fichier écrit par « relais sauvegarder »." };
        var remplacer = new Option<bool>("--remplacer") { Description = "Accepte de remplacer la base en place ; SQLite en garde une copie." };
        var commande = new Command("restaurer", "Remet la base dans l’état d’une sauvegarde. Arrêtez d’abord le service.") { fichier, remplacer };
        commande.SetAction(async (lecture, annulation) =>
        {
            await using var application = Serveur.Construire([]);
            var resultat = await SauvegardeDeLaBase.RestaurerAsync(application.Services.GetRequiredService<ChoixDeLaBase>(), lecture.GetValue(fichier)!.FullName, lecture.GetValue(remplacer), annulation);
            Console.WriteLine(resultat.Phrase);
            return resultat.EstReussi ? CodeDeSortie.Reussi : CodeDeSortie.Refuse;
        });
        return commande;
    }
}
