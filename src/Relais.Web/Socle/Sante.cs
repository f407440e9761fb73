using Relais.Application.Socle.Donnees;

namespace Relais.Web.Socle;

/// <summary><c>/sante/vivant</c>: the process answers. <c>/sante/pret</c> (and <c>/sante</c>): it can reach its database.</summary>
internal static class Sante
{
    public static void CartographierLaSante(this WebApplication application)
    {
        application.MapGet("/sante/vivant", () => Results.Text("vivant")).AllowAnonymous();
        application.MapGet("/sante/pret", PretAsync).AllowAnonymous();
        application.MapGet("/sante", PretAsync).AllowAnonymous();
    }

    private static async Task<IResult> PretAsync(DonneesRelais donnees, CancellationToken annulation) =>
        await donnees.Database.CanConnectAsync(annulation)
            ? Results.Text("prêt")
            : Results.Text("La base de données ne répond pas.", statusCode: StatusCodes.Status503ServiceUnavailable);
}
