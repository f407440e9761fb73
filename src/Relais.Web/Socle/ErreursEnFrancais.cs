namespace Relais.Web.Socle;

/// <summary>Whatever goes wrong, a French page says what to do; the detail goes to the logs, without personal data.</summary>
internal static class ErreursEnFrancais
{
    public static void UtiliserLesErreursEnFrancais(this WebApplication application)
    {
        application.UseExceptionHandler("/erreur/500");
        application.UseStatusCodePagesWithReExecute("/erreur/{0}");
    }

    /// <summary>An unknown address is a 404 for everyone, before the rights are looked at.</summary>
    public static void UtiliserLesAdressesConnues(this WebApplication application) => application.Use((contexte, suite) =>
    {
        if (contexte.GetEndpoint() is not null) return suite(contexte);
        contexte.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });
}
