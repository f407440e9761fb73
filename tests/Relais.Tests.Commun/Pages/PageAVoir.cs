using Relais.Metier.Commun;

namespace Relais.Tests.Commun.Pages;

/// <summary>One page of the catalogue: what axe looks at, and who is signed in.</summary>
/// <param name="Route">The route as the page writes it, without its first slash: <c>rapports/{id:guid}</c>.</param>
/// <param name="Role">Who looks; <c>null</c> for a visitor.</param>
/// <param name="Adresse">Where it is in the demo; by default, the route itself.</param>
/// <param name="Etat">What differs from another line of the same route and role: <c>visé</c>.</param>
public sealed record PageAVoir(string Route, Role? Role, Func<LaDemonstration, Task<string>>? Adresse = null, string? Etat = null)
{
    /// <summary>Why there is no screen to look at here: a file, a redirection, or a journey that looks at it already.</summary>
    public string? SansVisite { get; private init; }

    public string Nom => $"/{Route} · {Role?.ToString() ?? "visiteur"}{(Etat is null ? "" : $" · {Etat}")}";

    /// <summary>A route of the catalogue that is not looked at here, with the reason.</summary>
    public static PageAVoir Sauf(string route, string raison) => new(route, null) { SansVisite = raison };

    public Task<string> AdresseAsync(LaDemonstration demo) => Adresse is null ? Task.FromResult("/" + Route) : Adresse(demo);
}
