using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Signaux;

[Authorize(Politiques.SignauxRegler)]
public sealed class ReglagesModel(ReglagesDesSignauxRequete requete, ReglerLesSignauxHandler regler, Horloge horloge) : PageRelais
{
    [BindProperty]
    [Display(Name = "Fausses alarmes admises par mois")]
    public int FaussesAlarmesParMois { get; set; }

    [BindProperty]
    [Display(Name = "Semaines sans observation avant un angle mort")]
    public int SemainesDAngleMort { get; set; }

    [BindProperty]
    [Display(Name = "Semaines de sourdine après un « bruit »")]
    public int SemainesDeSourdine { get; set; }

    [BindProperty]
    [Display(Name = "Répétitions qui appellent une réponse")]
    public int RepetitionsSansReponse { get; set; }

    public ReglagesLus Lus { get; private set; } = null!;

    public string Instant(DateTime utc) => horloge.Local(utc).ToString("d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Mois.Francais);

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Lus = await requete.ExecuterAsync(Acteur, annulation);
        (FaussesAlarmesParMois, SemainesDAngleMort, SemainesDeSourdine, RepetitionsSansReponse) = Lus.Valeurs;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        Lus = await requete.ExecuterAsync(Acteur, annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await regler.ExecuterAsync(new(new(FaussesAlarmesParMois, SemainesDAngleMort, SemainesDeSourdine, RepetitionsSansReponse)), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, prefixe: "");

        Annoncer(resultat.Valeur ? "Réglages enregistrés : ils valent dès le prochain relevé." : "Aucune modification : les réglages étaient déjà ceux-là.");
        return Redirect(SignauxLiens.Reglages);
    }
}
