using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Relais.Web.Socle;

namespace Relais.Web.Missions.Partage;

[AllowAnonymous]
public sealed class AccessibiliteModel(IOptions<ReglagesRelais> reglages) : PageModel
{
    /// <summary>Le nom du bloc-marque, en une ligne : « Préfet de la Brenne-Maritime ».</summary>
    public string Prefecture => string.Join(' ', reglages.Value.BlocMarque.Split('|', StringSplitOptions.TrimEntries)).Replace("- ", "-", StringComparison.Ordinal);

    public string? Contact => reglages.Value.Contact is { Length: > 0 } contact ? contact : null;

    public string Version => typeof(AccessibiliteModel).Assembly.GetName().Version!.ToString(3);
}
