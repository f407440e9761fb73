using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Syntheses;

[Authorize(Politiques.SynthesesRediger)]
public sealed class EcrireSyntheseModel(LectureDeSyntheseRequete lectures, EcrireSyntheseHandler ecrire, ComposerSyntheseHandler composer, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FormulaireDeSynthese Saisie { get; set; } = new();

    public LectureDeSynthese Synthese { get; private set; } = null!;

    public Dictionary<Guid, TexteModifieEntretemps> Conflits { get; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!Synthese.EstModifiable) return LocalRedirect(SynthesesLiens.Lire(Id));

        Saisie = FormulaireDeSynthese.De(Synthese);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken annulation) => EnregistrerPuisAsync(puisComposer: false, annulation);

    public Task<IActionResult> OnPostComposerAsync(CancellationToken annulation) => EnregistrerPuisAsync(puisComposer: true, annulation);

    /// <summary>L’enregistrement automatique d’une rubrique, pendant la frappe.</summary>
    public async Task<IActionResult> OnPostEnregistrerAsync([FromBody] FormulaireDeSynthese.TexteSaisi texte, CancellationToken annulation)
    {
        var resultat = await ecrire.ExecuterAsync(new EcrireSynthese(Id, [(texte.Id, texte.Version, texte.Texte ?? "")]), Acteur, annulation);
        if (resultat.EstReussi && await ChargerAsync(annulation))
        {
            return new JsonResult(new { version = Synthese.Textes.Single(t => t.Id == texte.Id).Version, heure = Presentation.Heure(horloge.Local(horloge.Maintenant)) });
        }

        return resultat.Refus[0] switch
        {
            SyntheseIntrouvable refus => new JsonResult(new { phrase = refus.Phrase }) { StatusCode = StatusCodes.Status404NotFound },
            TexteModifieEntretemps conflit => new JsonResult(new { phrase = conflit.Phrase, texteActuel = conflit.TexteActuel, versionActuelle = conflit.VersionActuelle }) { StatusCode = StatusCodes.Status409Conflict },
            var refus => new JsonResult(new { phrase = refus.Phrase }) { StatusCode = StatusCodes.Status422UnprocessableEntity },
        };
    }

    private async Task<IActionResult> EnregistrerPuisAsync(bool puisComposer, CancellationToken annulation)
    {
        var ecriture = await ecrire.ExecuterAsync(new EcrireSynthese(Id, [.. Saisie.Textes.Select(t => (t.Id, t.Version, t.Texte ?? ""))]), Acteur, annulation);
        var refus = ecriture.Refus;
        if (refus.Count == 0 && puisComposer) refus = (await composer.ExecuterAsync(new ComposerSynthese(Id), Acteur, annulation)).Refus;
        if (refus.Any(r => r is SyntheseIntrouvable) || !await ChargerAsync(annulation)) return NotFound();
        if (refus.Count == 0)
        {
            Annoncer($"Enregistré à {Presentation.Heure(horloge.Local(horloge.Maintenant))}.");
            return LocalRedirect(SynthesesLiens.Ecrire(Id));
        }

        foreach (var conflit in refus.OfType<TexteModifieEntretemps>())
        {
            Conflits[conflit.TexteId] = conflit;
            Saisie.Textes.Single(t => t.Id == conflit.TexteId).Version = conflit.VersionActuelle;
        }

        return Refuser(refus);
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(Id, Acteur, annulation) is not { } synthese) return false;

        Synthese = synthese;
        return true;
    }
}
