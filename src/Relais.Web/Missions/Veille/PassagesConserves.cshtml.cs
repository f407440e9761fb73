using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleRevoir)]
public sealed class PassagesConservesModel(PassagesConservesRequete passages, RevoirPassagesHandler revoir) : PageRelais
{
    [BindProperty(SupportsGet = true, Name = "revus")]
    public bool Revus { get; set; }

    public PassagesConserves Liste { get; private set; } = null!;

    public static string Jour(DateOnly jour) => jour.ToString("d MMMM yyyy", Mois.Francais);

    public async Task OnGetAsync(CancellationToken annulation) => Liste = await passages.ExecuterAsync(Revus, Acteur, annulation);

    /// <param name="ids">Le passage dont le bouton a été choisi.</param>
    /// <param name="montres">Tous ceux que la page montrait : « tout » n’en revoit pas d’autres, arrivés depuis.</param>
    /// <param name="tous">Les revoir tous.</param>
    /// <param name="annulation">Annulation.</param>
    public async Task<IActionResult> OnPostAsync(Guid[] ids, Guid[] montres, bool tous, CancellationToken annulation)
    {
        var resultat = await revoir.ExecuterAsync(new(tous ? montres : ids), Acteur, annulation);
        Annoncer(resultat.Valeur switch
        {
            0 => "Rien à revoir : c’était déjà fait.",
            1 => "Passage revu.",
            var nombre => $"{nombre} passages revus.",
        });
        return Redirect(VeilleLiens.PassagesConserves);
    }
}
