using System.CommandLine;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Envois;
using Relais.Web.Socle;

namespace Relais.Web.Commandes;

internal static class CommandeHabiliter
{
    public static Command Creer()
    {
        var courriel = new Argument<string>("courriel") { Description = "Adresse électronique professionnelle de l’administrateur." };
        var prenom = new Option<string>("--prenom") { Description = "Son prénom.", HelpName = "prénom" };
        var nom = new Option<string>("--nom") { Description = "Son nom de famille.", HelpName = "nom" };
        var commande = new Command("habiliter", "Habilite un administrateur du département, le premier par exemple, ou lui rend un lien d’accès. Il habilite les autres depuis Relais.") { courriel, prenom, nom };
        commande.Validators.Add(lecture =>
        {
            if (lecture.GetValue(prenom) is null || lecture.GetValue(nom) is null) lecture.AddError("Ajoutez --prenom et --nom : ils figurent au journal et sur les pages.");
        });
        commande.SetAction((lecture, annulation) => Verbe.ExecuterAsync(async application =>
        {
            await Serveur.PreparerAsync(application, annulation);
            await using var portee = application.Services.CreateAsyncScope();
            var services = portee.ServiceProvider;
            var resultat = await services.GetRequiredService<OuvrirLAdministrationHandler>().ExecuterAsync(
                new(services.GetRequiredService<IOptions<ReglagesRelais>>().Value.Departement, lecture.GetValue(prenom)!, lecture.GetValue(nom)!, lecture.GetValue(courriel)!), annulation);
            if (!resultat.EstReussi)
            {
                foreach (var refus in resultat.Refus) await Console.Error.WriteLineAsync(refus.Phrase);
                return CodeDeSortie.Refuse;
            }

            Console.WriteLine("Remettez ce lien à l’administrateur, en main propre : il choisit sa phrase de passe. Il vaut 72 heures et ne sert qu’une fois.");
            Console.WriteLine(services.GetRequiredService<IOptions<ReglagesDesEnvois>>().Value.Lien($"/premier-acces/{resultat.Valeur}"));
            return CodeDeSortie.Reussi;
        }));
        return commande;
    }
}
