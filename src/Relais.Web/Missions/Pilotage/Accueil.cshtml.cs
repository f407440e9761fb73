using Microsoft.AspNetCore.Authorization;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

[Authorize(Politiques.Accueil)]
public sealed class AccueilModel : PageRelais;
