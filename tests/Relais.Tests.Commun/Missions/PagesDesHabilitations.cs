using Relais.Application.Missions.Habilitations;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesHabilitations : IPagesAVoir
{
    private const string Agent = "habilitations/agents/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("connexion", null),
        new("premier-acces/{jeton}", null, LienAsync),
        new("premier-acces/{jeton}", null, _ => Task.FromResult("/premier-acces/inconnu"), "périmé"),
        new("deconnexion", Role.Delegue),
        new("mon-compte", Role.Delegue),
        new("mon-compte/mot-de-passe", Role.Delegue),
        new("mon-compte/second-facteur", Role.Delegue),
        new("mon-compte/codes-de-secours", Role.Delegue),
        new("mon-compte/cles", Role.Delegue),
        new("mon-compte/sessions", Role.Delegue),
        new("mon-compte/recapitulatif", Role.Delegue),
        new("mon-compte/calendrier", Role.Delegue),
        PageAVoir.Sauf("calendrier/{jeton}/echeances.ics", "rend un calendrier, sans page"),
        new("habilitations/agents", Role.Administrateur),
        new("habilitations/agents/nouveau", Role.Administrateur),
        new("habilitations/journal", Role.Administrateur),
        SurUnDelegue(""),
        SurUnDelegue("/modifier"),
        SurUnDelegue("/desactiver"),
        SurUnDelegue("/reactiver"),
        SurUnDelegue("/second-facteur"),
        SurUnDelegue("/perimetre"),
        SurUnDelegue("/lettres/nouvelle"),
        SurUnDelegue("/interims/nouveau"),
        new($"{Agent}/lettres/{{lettre:guid}}/cesser", Role.Administrateur, async d => $"{AdresseDuDelegue(d)}/lettres/{await d.UnAsync<LettreDeMission>(l => l.AgentId == d.Acteur(Role.Delegue).AgentId)}/cesser"),
        PageAVoir.Sauf("connexion/second-facteur", "demande un mot de passe donné juste avant : vue dans le parcours de connexion"),
        PageAVoir.Sauf("connexion/code-de-secours", "demande un mot de passe donné juste avant : vue dans le parcours de connexion"),
        PageAVoir.Sauf("connexion/cle", "mène à la connexion"),
        PageAVoir.Sauf("connexion/cle/options", "mène à la connexion"),
    ];

    private static PageAVoir SurUnDelegue(string suite) => new(Agent + suite, Role.Administrateur, d => Task.FromResult(AdresseDuDelegue(d) + suite));

    private static string AdresseDuDelegue(LaDemonstration demo) => $"/habilitations/agents/{demo.Acteur(Role.Delegue).AgentId}";

    private static async Task<string> LienAsync(LaDemonstration demo)
    {
        var emission = new EmettreLienDAcces(demo.Acteur(Role.Gestionnaire).AgentId);
        var jeton = await demo.Jeu.AvecAsync<EmettreLienDAccesHandler, Resultat<string>>(h => h.ExecuterAsync(emission, demo.Acteur(Role.Administrateur), CancellationToken.None));
        return $"/premier-acces/{jeton.Valeur}";
    }
}
