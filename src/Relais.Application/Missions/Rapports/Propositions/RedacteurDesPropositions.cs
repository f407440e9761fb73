using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Propositions;

/// <summary>Les messages sur les propositions : combien, et un lien. Jamais leur objet : un courriel n’est pas protégé.</summary>
internal sealed class RedacteurDesPropositions(DonneesRelais donnees) : IRedacteur
{
    public const string CodeDuModele = "propositions";

    public string Modele => CodeDuModele;

    public static void Enregistrer(IServiceCollection services) => services.AddScoped<IRedacteur, RedacteurDesPropositions>();

    public async Task<Message?> RedigerAsync(Envoi envoi, CancellationToken annulation) =>
        await donnees.Set<MessageDePropositions>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == envoi.ObjetId, annulation) is { } message ? Ecrire(message) : null;

    private static Message Ecrire(MessageDePropositions message)
    {
        if (message.Reponses > 0)
        {
            var objet = Compter(message.Reponses, "réponse est donnée", "réponses sont données");
            return new($"{objet} à vos propositions", $"{objet} à vos propositions dans Relais.", "/propositions?situation=toutes");
        }

        List<string> phrases = [];
        if (message.SansReponse > 0) phrases.Add($"{Compter(message.SansReponse, "proposition attend", "propositions attendent")} une réponse dont le délai est passé.");
        if (message.SansExecution > 0) phrases.Add($"{Compter(message.SansExecution, "proposition acceptée a passé son échéance", "propositions acceptées ont passé leur échéance")}.");
        return new(phrases[0].TrimEnd('.'), $"{string.Join('\n', phrases)}\n\nCe point vous est adressé une fois par semaine au plus, tant qu’il reste du retard.", "/propositions?situation=en_retard");
    }

    private static string Compter(int nombre, string un, string plusieurs) => $"{nombre.ToString("N0", Mois.Francais)} {(nombre > 1 ? plusieurs : un)}";
}
