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
