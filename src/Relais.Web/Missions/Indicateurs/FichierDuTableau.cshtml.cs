using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Indicateurs;
using Relais.Web.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireLire)]
public sealed class FichierDuTableauModel(FichierDuTableauRequete fichiers, IOptions<ReglagesRelais> reglages) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken annulation)
    {
        if (await fichiers.ExecuterAsync(Id, format, reglages.Value.BlocMarque.Split('|'), Acteur, annulation) is not { } resultat) return NotFound();
        return resultat.EstReussi ? File(resultat.Valeur.Contenu, resultat.Valeur.TypeMime, resultat.Valeur.Nom) : Refuser(resultat.Refus, prefixe: "");
    }
}
