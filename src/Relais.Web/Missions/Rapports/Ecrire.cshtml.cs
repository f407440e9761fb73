using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Metier.Missions.Rapports;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsRediger)]
public sealed class EcrireModel(
    EditionDuRapportRequete editions, EcrireRubriqueHandler ecrire, DeplacerElementHandler deplacer, ComposerRapportHandler composer, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Section { get; set; }

    [BindProperty]
    public FormulaireDEcriture Saisie { get; set; } = new();

    public EditionDuRapport Edition { get; private set; } = null!;

    public SectionAEditer Courante => Edition.Sections[Section];

    public Dictionary<Guid, TexteModifieEntretemps> Conflits { get; } = [];

    public string AdressePour(Guid element, MouvementDElement mouvement) => $"{RapportsLiens.Ecrire(Id, Section)}?handler=Deplacer&element={element}&mouvement={mouvement}";

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!Edition.EstModifiable) return LocalRedirect(RapportsLiens.Lire(Id));

        Saisie = FormulaireDEcriture.De(Courante);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken annulation) => EnregistrerPuisAsync(() => Task.FromResult<IReadOnlyList<Metier.Commun.Refus>>([]), annulation);

    public Task<IActionResult> OnPostDeplacerAsync(Guid element, MouvementDElement mouvement, CancellationToken annulation) =>
        EnregistrerPuisAsync(async () => (await deplacer.ExecuterAsync(new DeplacerElement(Id, element, mouvement), Acteur, annulation)).Refus, annulation);

    public Task<IActionResult> OnPostComposerAsync(CancellationToken annulation) =>
        EnregistrerPuisAsync(async () => (await composer.ExecuterAsync(new ComposerRapport(Id), Acteur, annulation)).Refus, annulation);

    /// <summary>Enregistre, puis ouvre une proposition sur ce que dit cette section.</summary>
    public async Task<IActionResult> OnPostProposerAsync(CancellationToken annulation)
    {
        var enregistre = await OnPostAsync(annulation);
        return enregistre is LocalRedirectResult ? LocalRedirect(PropositionsLiens.Depuis(new(Metier.Commun.NatureDObjet.Rapport, Id), Section)) : enregistre;
    }

    /// <summary>L’enregistrement automatique d’une rubrique, pendant la frappe.</summary>
    public async Task<IActionResult> OnPostEnregistrerAsync([FromBody] FormulaireDEcriture.TexteSaisi? texte, CancellationToken annulation)
    {
        if (texte is null) return BadRequest();
        var resultat = await ecrire.ExecuterAsync(new EcrireRubrique(Id, texte.Id, texte.Version, texte.Texte ?? "", texte.RienASignaler), Acteur, annulation);
        if (resultat.EstReussi) return new JsonResult(new { version = resultat.Valeur.Version, heure = Presentation.Heure(horloge.Local(horloge.Maintenant)) });

        return resultat.Refus[0] switch
        {
            RapportIntrouvable refus => new JsonResult(new { phrase = refus.Phrase }) { StatusCode = StatusCodes.Status404NotFound },
            TexteModifieEntretemps conflit => new JsonResult(new { phrase = conflit.Phrase, texteActuel = conflit.TexteActuel, versionActuelle = conflit.VersionActuelle }) { StatusCode = StatusCodes.Status409Conflict },
            var refus => new JsonResult(new { phrase = refus.Phrase }) { StatusCode = StatusCodes.Status422UnprocessableEntity },
        };
    }

    private async Task<IActionResult> EnregistrerPuisAsync(Func<Task<IReadOnlyList<Metier.Commun.Refus>>> suite, CancellationToken annulation)
    {
        var refus = await EnregistrerAsync(annulation);
        if (refus.Count == 0) refus = [.. await suite()];
        if (refus.Exists(r => r is RapportIntrouvable) || !await ChargerAsync(annulation)) return NotFound();
        if (refus.Count > 0) return Refuser(refus);

        Annoncer($"Enregistré à {Presentation.Heure(horloge.Local(horloge.Maintenant))}.");
        return LocalRedirect(RapportsLiens.Ecrire(Id, Section));
    }

    private async Task<List<Metier.Commun.Refus>> EnregistrerAsync(CancellationToken annulation)
    {
        List<Metier.Commun.Refus> refus = [];
        for (var i = 0; i < Saisie.Textes.Count; i++)
        {
            var texte = Saisie.Textes[i];
            var resultat = await ecrire.ExecuterAsync(new EcrireRubrique(Id, texte.Id, texte.Version, texte.Texte ?? "", texte.RienASignaler), Acteur, annulation);
            if (resultat.EstReussi) continue;
            if (resultat.Refus[0] is TexteModifieEntretemps conflit)
            {
                Conflits[texte.Id] = conflit;
                texte.Version = conflit.VersionActuelle;
            }

            refus.Add(resultat.Refus[0] with { Champ = $"Textes[{i}].Texte" });
        }

        return refus;
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await editions.ExecuterAsync(Id, Acteur, annulation) is not { } edition || Section < 0 || Section >= edition.Sections.Count) return false;

        Edition = edition;
        return true;
    }
}
