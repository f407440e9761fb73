using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Missions.Habilitations;

namespace Relais.Web.Socle.Securite;

/// <summary>Sign-in, cookies, policies, limits of rate: all closed unless a page opens it.</summary>
internal static class ServicesDeSecurite
{
    public const string LimiteDeConnexion = "connexion";
    public const string LimiteDesCalendriers = "calendriers";

    public static void AjouterLaSecurite(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddIdentityCore<Compte>(ReglerIdentity)
            .AddSignInManager<Connexions>()
            .AddErrorDescriber<ErreursDIdentite>()
            .AddPasswordValidator<MotDePasseSur>()
            .AddUserStore<Microsoft.AspNetCore.Identity.EntityFrameworkCore.UserOnlyStore<Compte, DonneesRelais, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>>()
            .AddDefaultTokenProviders();
        services.ConfigureApplicationCookie(cookie =>
        {
            cookie.LoginPath = "/connexion";
            cookie.LogoutPath = "/deconnexion";
            cookie.Events.OnRedirectToAccessDenied = contexte =>
            {
                contexte.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            cookie.ReturnUrlParameter = "retour";
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.SlidingExpiration = true;
            cookie.Cookie.Name = "relais.session";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Lax;
        });
        services.ConfigureAll<CookieAuthenticationOptions>(o => o.Cookie.SecurePolicy = HttpsExige.Cookies(configuration));
        services.Configure<SecurityStampValidatorOptions>(o => o.OnRefreshingPrincipal = GarderLaSession);
        services.AddSingleton<IAuthorizationHandler, RoleRequis.Verification>();
        services.AddAuthorization(options =>
        {
            foreach (var (nom, roles) in Politiques.Table)
            {
                options.AddPolicy(nom, p => p.RequireAuthenticatedUser().AddRequirements(new RoleRequis(roles)));
            }

            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            var parMinute = configuration.GetValue("Securite:ConnexionsParMinute", 10);
            options.AddPolicy(LimiteDeConnexion, contexte => HttpMethods.IsPost(contexte.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    contexte.Connection.RemoteIpAddress?.ToString() ?? "inconnue",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = parMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("lecture"));
            var calendriers = configuration.GetValue("Securite:CalendriersParMinute", 30);
            options.AddPolicy(LimiteDesCalendriers, contexte => RateLimitPartition.GetFixedWindowLimiter(
                contexte.Connection.RemoteIpAddress?.ToString() ?? "inconnue",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = calendriers, Window = TimeSpan.FromMinutes(1) }));
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            o.ForwardLimit = null;
            foreach (var mandataire in VerificationDesAdresses.Mandataires(configuration)) o.KnownProxies.Add(mandataire);
        });
    }

    // Every half hour Identity rebuilds the cookie's claims from the database: the session's identifier is not there.
    private static Task GarderLaSession(SecurityStampRefreshingPrincipalContext contexte)
    {
        if (contexte.CurrentPrincipal?.FindFirst(SessionCourante.Attribut) is { } session
            && contexte.NewPrincipal?.Identity is ClaimsIdentity identite)
        {
            identite.AddClaim(session.Clone());
        }

        return Task.CompletedTask;
    }

    // Recommandations de l'ANSSI sur l'authentification multifacteur et les mots de passe (2021) : longueur plutôt que composition.
    private static void ReglerIdentity(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.Password.RequiredLength = RegleDuMotDePasse.LongueurAuMoins;
        options.Password.RequiredUniqueChars = 6;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
