namespace Relais.Web.Socle.Objets;

internal static class ServicesDesObjets
{
    public static void AjouterLesActionsSurLesObjets(this IServiceCollection services)
    {
        foreach (var type in typeof(IActionsSurUnObjet).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IActionsSurUnObjet))))
        {
            services.AddScoped(typeof(IActionsSurUnObjet), type);
        }
    }
}
