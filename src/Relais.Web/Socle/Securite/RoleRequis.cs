using Microsoft.AspNetCore.Authorization;
using Relais.Metier.Commun;

namespace Relais.Web.Socle.Securite;

/// <summary>The agent is active and holds one of the roles, as the database says now, not as his cookie remembers.</summary>
internal sealed class RoleRequis(IReadOnlyList<Role> roles) : IAuthorizationRequirement
{
    public IReadOnlyList<Role> Roles { get; } = roles;

    internal sealed class Verification(IHttpContextAccessor contexte) : AuthorizationHandler<RoleRequis>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequis requirement)
        {
            if (contexte.HttpContext?.ActeurOuRien() is { } acteur && requirement.Roles.Contains(acteur.Role))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
