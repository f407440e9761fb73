namespace Relais.Tests.Commun.Pages;

/// <summary>Every page of the product. Architecture.Tests refuses a page that is not in it; Parcours.Tests looks at each under axe.</summary>
public static class CatalogueDesPages
{
    public static IReadOnlyList<PageAVoir> Toutes { get; } = [.. typeof(IPagesAVoir).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IPagesAVoir)))
        .SelectMany(t => ((IPagesAVoir)Activator.CreateInstance(t)!).Pages)];

    public static IEnumerable<PageAVoir> AVisiter => Toutes.Where(p => p.SansVisite is null);
}
