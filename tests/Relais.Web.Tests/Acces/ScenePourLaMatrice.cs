using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Web.Tests.Acces;

/// <summary>One server and one signed-in agent a role, shared by the whole matrix. The délégué has two quarters.</summary>
public sealed class ScenePourLaMatrice : IAsyncLifetime
{
    /// <summary>A département where none of the signed-in agents serves.</summary>
    public const string Ailleurs = "98";

    private readonly Dictionary<Role, (Acteur Acteur, Navigateur Navigateur)> _connectes = [];
    private readonly Dictionary<Navigateur, string> _jetons = [];
    private readonly Dictionary<(Func<ScenePourLaMatrice, Acteur, Task<string>>, Guid), string> _adresses = [];
    private int _rang;

    public ServeurDeTest Serveur { get; private set; } = null!;

    public Jeu Jeu => Serveur.Jeu;

    /// <summary>A quarter of the same département that nobody entrusted to him.</summary>
    public Guid QuartierDUnAutre { get; private set; }

    /// <summary>The report of the month that the signed-in délégué is writing.</summary>
    public Guid Brouillon { get; private set; }

    /// <summary>A number never given before, for codes that must differ.</summary>
    public int Rang() => ++_rang;

    public Navigateur Visiteur { get; private set; } = null!;

    public IEnumerable<(Acteur Acteur, Navigateur Navigateur)> Connectes => _connectes.Values;

    /// <summary>An anti-replay token of this agent, read on a page that all may open.</summary>
    public async Task<string> JetonAsync(Navigateur navigateur)
    {
        if (_jetons.TryGetValue(navigateur, out var connu)) return connu;
        var page = await navigateur.LireAsync("/mon-compte/mot-de-passe");
        return _jetons[navigateur] = page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    /// <summary>The sample address for this agent, made once.</summary>
    public async Task<string> AdresseAsync(Func<ScenePourLaMatrice, Acteur, Task<string>> echantillon, Acteur acteur) =>
        _adresses.TryGetValue((echantillon, acteur.AgentId), out var connue) ? connue : _adresses[(echantillon, acteur.AgentId)] = await echantillon(this, acteur);

    public async ValueTask InitializeAsync()
    {
        Serveur = await ServeurDeTest.DemarrerAsync();
        Visiteur = Serveur.NouveauNavigateur();
        QuartierDUnAutre = (await Jeu.UnDelegueEnMissionAsync()).Quartiers[0];
        foreach (var role in Enum.GetValues<Role>())
        {
            var acteur = role == Role.Delegue ? await Jeu.UnDelegueEnMissionAsync(2) : await Jeu.UnAgentAsync(role, "Martin");
            _connectes[role] = (acteur, await Serveur.ConnecterAsync(acteur.AgentId));
        }

        Brouillon = await Jeu.UnRapportAsync(_connectes[Role.Delegue].Acteur);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, navigateur) in _connectes.Values) navigateur.Dispose();
        Visiteur.Dispose();
        await Serveur.DisposeAsync();
    }
}
