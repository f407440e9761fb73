namespace Relais.Web.Socle;

/// <summary>Whatever goes wrong, a French page says what to do; the detail goes to the logs, without personal data.</summary>
internal static class ErreursEnFrancais
{
    public static void UtiliserLesErreursEnFrancais(this WebApplication application)
    {
        application.UseExceptionHandler("/erreur/500");
        application.UseStatusCodePagesWithReExecute("/erreur/{0}");
    }
}
