using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations.Recapitulatifs;
using Relais.Dsfr.Formulaires;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class RecapitulatifModel(RythmeRequete requete, ChoisirRythmeHandler choisir) : PageRelais
{
    [BindProperty]
    [Display(Name = "À quel rythme ?")]
    [Required(ErrorMessage = "Choisissez un rythme.")]
    public RythmeDeRecapitulatif? Rythme { get; set; }

    public RythmeDUnAgent Choix { get; private set; } = null!;

    public IEnumerable<OptionRiche> Rythmes => Enum.GetValues<RythmeDeRecapitulatif>().Select(r => new OptionRiche { Text = r.Libelle(), Value = r.ToString(), Aide = Aide(r) });

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Choix = await requete.ExecuterAsync(Acteur, annulation);
        Rythme = Choix.Rythme;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        Choix = await requete.ExecuterAsync(Acteur, annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await choisir.ExecuterAsync(new(Rythme!.Value), Acteur, annulation);
        Annoncer(resultat.Valeur ? Confirmation(Rythme.Value) : "Aucune modification : c’était déjà votre choix.");
        return Redirect(HabilitationsLiens.Recapitulatif);
    }

    private string Aide(RythmeDeRecapitulatif rythme) => rythme switch
    {
        RythmeDeRecapitulatif.Aussitot => "Dans les cinq minutes, quand quelque chose de nouveau vous attend.",
        RythmeDeRecapitulatif.Quotidien => $"À {Heure}, du lundi au vendredi, sauf les jours fériés.",
        RythmeDeRecapitulatif.Hebdomadaire => $"À {Heure}, le premier jour ouvré de la semaine.",
        _ => "Vous lirez ce qui vous attend à l’accueil.",
    };

    private static string Confirmation(RythmeDeRecapitulatif rythme) => rythme switch
    {
        RythmeDeRecapitulatif.Aussitot => "C’est noté : Relais vous écrira dès que quelque chose de nouveau vous attendra.",
        RythmeDeRecapitulatif.Quotidien => "C’est noté : le premier récapitulatif partira le prochain jour ouvré.",
        RythmeDeRecapitulatif.Hebdomadaire => "C’est noté : le premier récapitulatif partira la semaine prochaine.",
        _ => "C’est noté : Relais ne vous écrira plus de récapitulatif.",
    };

    private string Heure => Choix.Heure.ToString("H'\u00A0h\u00A0'mm", Mois.Francais);
}
