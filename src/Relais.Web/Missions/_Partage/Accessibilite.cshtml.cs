using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Relais.Web.Missions.Partage;

[AllowAnonymous]
public sealed class AccessibiliteModel : PageModel;
