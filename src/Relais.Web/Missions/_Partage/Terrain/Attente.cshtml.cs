using Microsoft.AspNetCore.Authorization;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Partage.Terrain;

/// <summary>What this phone holds and has not sent yet; the page itself knows nothing of it.</summary>
[Authorize(Politiques.Accueil)]
public sealed class AttenteModel : PageRelais;
