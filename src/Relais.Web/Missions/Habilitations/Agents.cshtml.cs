using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class AgentsModel(AgentsRequete requete) : PageRelais
{
    public static IReadOnlyList<SelectListItem> Etats { get; } = [new("Actifs", "actifs"), new("Désactivés", "desactives"), new("Tous", "tous")];

    public static IReadOnlyList<SelectListItem> Roles { get; } = [.. Enum.GetValues<Role>().Select(r => new SelectListItem(r.Libelle(), CodeTexte.De(r)))];

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Etat { get; set; }

    public IReadOnlyList<LigneDAgent> Lignes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Etat ??= "actifs";
        Lignes = await requete.ExecuterAsync(
            Acteur,
            CodeTexte.EssayerVers<Role>(Role, out var role) ? role : null,
            Etat switch { "desactives" => false, "tous" => null, _ => true },
            annulation);
    }
}
