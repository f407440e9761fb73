using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Demo;
using Relais.Metier.Commun;
using Relais.Tests.Commun.Missions;
using Xunit;

namespace Relais.Tests.Commun.Pages;

/// <summary>
/// The demo, as <c>make demo</c> seeds it on 10 March 2026, served: pages are looked at full. Read only, so that a class
/// of tests shares it; what a page needs and the demo lacks is added by its own line, through <see cref="Jeu"/>.
/// </summary>
public sealed class LaDemonstration : IAsyncLifetime
{
    private readonly Dictionary<Role, Acteur> _acteurs = [];
    private BilanDuSemis _bilan = null!;

    public ServeurDeTest Serveur { get; private set; } = null!;

    public Jeu Jeu => Serveur.Jeu;

    /// <summary>The first agent of the demo who holds this role.</summary>
    public Acteur Acteur(Role role) => _acteurs[role];

    /// <summary>The account of <see cref="Acteur"/>.</summary>
    public CompteDeDemo Compte(Role role) => _bilan.Comptes.First(c => c.Role == role);

    /// <summary>Identifier of the first row, in a stable order, that fits.</summary>
    public async Task<Guid> UnAsync<T>(Expression<Func<T, bool>> choix)
        where T : class
    {
        await using var donnees = Jeu.Ouvrir();
        return await donnees.Set<T>().Where(choix).Select(t => EF.Property<Guid>(t, "Id")).Order().FirstAsync();
    }

    public async ValueTask InitializeAsync()
    {
        Serveur = await ServeurDeTest.DemarrerAsync();
        _bilan = (await Jeu.SemerLaDemoAsync())!;
        foreach (var compte in _bilan.Comptes.DistinctBy(c => c.Role))
        {
            var id = await UnAsync<Metier.Missions.Habilitations.Agent>(a => a.Courriel == compte.Courriel);
            _acteurs[compte.Role] = await Jeu.ActeurAsync(id);
        }
    }

    public ValueTask DisposeAsync() => Serveur.DisposeAsync();
}
