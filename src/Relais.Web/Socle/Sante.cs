using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;

namespace Relais.Web.Socle;

/// <summary><c>/sante/vivant</c>: the process answers. <c>/sante/pret</c> (and <c>/sante</c>): its database answers, and is of its version.</summary>
internal static class Sante
{
    public static void CartographierLaSante(this WebApplication application)
    {
        application.MapGet("/sante/vivant", () => Results.Text("vivant")).AllowAnonymous();
        application.MapGet("/sante/pret", PretAsync).AllowAnonymous();
        application.MapGet("/sante", PretAsync).AllowAnonymous();
    }

    private static async Task<IResult> PretAsync(DonneesRelais donnees, CancellationToken annulation) =>
        await EstPretAsync(donnees, annulation)
            ? Results.Text("prêt")
            : Results.Text("La base de données ne répond pas, ou n’est pas au niveau de cette version.", statusCode: StatusCodes.Status503ServiceUnavailable);

    private static async Task<bool> EstPretAsync(DonneesRelais donnees, CancellationToken annulation)
    {
        try
        {
            return await donnees.Database.CanConnectAsync(annulation) && !(await donnees.Database.GetPendingMigrationsAsync(annulation)).Any();
        }
        catch (DbException)
        {
            return false;
        }
    }
}
