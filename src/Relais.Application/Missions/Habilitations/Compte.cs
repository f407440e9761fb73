using Microsoft.AspNetCore.Identity;

namespace Relais.Application.Missions.Habilitations;

/// <summary>Le compte de connexion d’un agent ; il porte le même identifiant que lui.</summary>
public sealed class Compte : IdentityUser<Guid>;
