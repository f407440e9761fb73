using System.Security.Claims;

namespace Relais.Web.Socle.Securite;

/// <summary>The session named by the cookie: an identifier, nothing more.</summary>
internal static class SessionCourante
{
    public const string Attribut = "relais.session";

    public static Guid? SessionId(this HttpContext contexte) =>
        Guid.TryParse(contexte.User.FindFirstValue(Attribut), out var id) ? id : null;
}
