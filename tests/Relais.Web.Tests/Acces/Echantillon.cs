using Relais.Metier.Commun;

namespace Relais.Web.Tests.Acces;

/// <summary>Sample addresses of a route with parameters: one inside the perimeter of an agent, one outside.</summary>
/// <param name="Dedans">An address this agent may open, if his role may open the page at all.</param>
/// <param name="Dehors">An address that does not exist for him: 404. <c>null</c> when the route has no outside.</param>
public sealed record Echantillon(Func<ScenePourLaMatrice, Acteur, Task<string>> Dedans, Func<ScenePourLaMatrice, Acteur, Task<string>>? Dehors);
