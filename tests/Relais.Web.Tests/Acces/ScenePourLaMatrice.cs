using Relais.Metier.Commun;
using Relais.Tests.Commun;
using Xunit;

namespace Relais.Web.Tests.Acces;

/// <summary>One server and one signed-in agent a role, shared by the whole matrix. The délégué has two quarters.</summary>
public sealed class ScenePourLaMatrice : IAsyncLifetime
{
    /// <summary>A département where none of the signed-in agents serves.</summary>
    public const string Ailleurs = "98";

    private readonly Dictionary<Role, (Acteur Acteur, Navigateur Navigateur)> _connectes = [];

    public ServeurDeTest Serveur { get; private set; } = null!;

    public Jeu Jeu => Serveur.Jeu;

    /// <summary>Quarters of the signed-in délégué.</summary>
    public IReadOnlyList<Guid> Quartiers { get; } = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    /// <summary>A quarter of the same département that nobody entrusted to him.</summary>
    public Guid QuartierDUnAutre { get; } = Guid.CreateVersion7();

    public Navigateur Visiteur { get; private set; } = null!;

    public IEnumerable<(Acteur Acteur, Navigateur Navigateur)> Connectes => _connectes.Values;

    public async ValueTask InitializeAsync()
    {
        Serveur = await ServeurDeTest.DemarrerAsync();
        Visiteur = Serveur.NouveauNavigateur();
        foreach (var role in Enum.GetValues<Role>())
        {
            var acteur = role == Role.Delegue ? await Jeu.UnDelegueAsync([.. Quartiers]) : await Jeu.UnAgentAsync(role, "Martin");
            _connectes[role] = (acteur, await Serveur.ConnecterAsync(acteur.AgentId));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, navigateur) in _connectes.Values) navigateur.Dispose();
        Visiteur.Dispose();
        await Serveur.DisposeAsync();
    }
}
