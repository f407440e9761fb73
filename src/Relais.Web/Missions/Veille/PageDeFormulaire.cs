using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Veille;
using Relais.Application.Missions.Veille.Themes;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Metier.Missions.Veille.Garde;
using Relais.Web.Socle.Pages;

namespace Relais.Web.Missions.Veille;

/// <summary>Ce que la saisie et la correction ont en commun : les choix proposés et les passages à revoir.</summary>
public abstract class PageDeFormulaire(ChoixDeSaisieRequete choix, GardeDuTexte garde, PropositionsDeThemeRequete themes) : PageRelais
{
    [BindProperty]
    public FormulaireDObservation Saisie { get; set; } = new();

    /// <summary>Passage à remplacer par ce que la garde propose, quand c’est ce bouton qui a envoyé la page.</summary>
    [BindProperty(Name = "remplacer")]
    public int? Remplacer { get; set; }

    public ChoixDeSaisie Choix { get; private set; } = null!;

    /// <summary>Les passages signalés par la garde du texte ; vides tant qu’elle n’a rien trouvé.</summary>
    public IReadOnlyList<Reperage> Reperages { get; private set; } = [];

    /// <summary>Les thèmes que le texte laisse penser, quand l’auteur n’en a pas choisi : proposés, jamais imposés.</summary>
    public IReadOnlyList<ThemeSuggere> ThemesProposes { get; private set; } = [];

    /// <summary>Les précisions s’ouvrent d’elles-mêmes quand l’une est refusée.</summary>
    public bool OuvreLesPrecisions => ModelState.Any(e => e.Value!.Errors.Count > 0
        && e.Key is not ("" or "Saisie.Texte" or "Saisie.Nature" or "Saisie.ThemeCode" or "Saisie.QuartierId" or "Saisie.HorsQuartier" or "Photos"));

    public IEnumerable<SelectListItem> Quartiers =>
        [.. Choix.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString())), new("Hors quartier", "")];

    public IEnumerable<SelectListItem> LieuxHorsQuartier =>
    [
        .. Choix.Lieux.Poches.Select(p => new SelectListItem($"Poche : {p.Nom}", FormulaireDObservation.DePoche(p.Id))),
        .. Choix.Lieux.Communes.Select(c => new SelectListItem(c.Nom, FormulaireDObservation.DeCommune(c.CodeInsee))),
    ];

    public static IEnumerable<SelectListItem> Sources => Enum.GetValues<CategorieDeSource>().Select(s => new SelectListItem(s.Libelle(), s.ToString()));

    public static IEnumerable<SelectListItem> Fiabilites => Enum.GetValues<Fiabilite>().Select(f => new SelectListItem(f.Libelle(), f.ToString()));

    public static IEnumerable<SelectListItem> Niveaux => Enum.GetValues<NiveauDiffusion>().Select(n => new SelectListItem(n.Libelle(), n.ToString()));

    /// <summary>Ce que la page montre autour de la saisie.</summary>
    protected virtual async Task ChargerLesChoixAsync(CancellationToken annulation) => Choix = await choix.ExecuterAsync(Acteur, annulation);

    protected async Task<PageResult> RefuserLaSaisieAsync(IReadOnlyList<Refus> refus, CancellationToken annulation)
    {
        // Les places des passages valent pour le texte nettoyé : c’est lui que la page remontre.
        Ecrire((Saisie.Texte ?? "").Trim().ReplaceLineEndings("\n"));
        MontrerLesPassages(refus.OfType<TexteARevoir>().SingleOrDefault()?.Reperages ?? []);
        if (Saisie.ThemeCode.Length == 0) ThemesProposes = await themes.ExecuterAsync(Saisie.Texte ?? "", Acteur, annulation);
        await ChargerLesChoixAsync(annulation);
        return Refuser(refus);
    }

    protected async Task<PageResult> SaisieInvalideAsync(CancellationToken annulation)
    {
        await ChargerLesChoixAsync(annulation);
        return PageInvalide();
    }

    /// <summary>La même page, un passage remplacé ; ceux qui restent sont remontrés.</summary>
    protected async Task<PageResult> RemplacerAsync(int rang, CancellationToken annulation)
    {
        var extrait = Saisie.Motifs.ElementAtOrDefault(rang)?.Extrait;
        var texte = (Saisie.Texte ?? "").Trim().ReplaceLineEndings("\n");
        if (garde.Examiner(texte).FirstOrDefault(r => r.Extrait == extrait && r.Remplacement is not null) is { } reperage) texte = TexteSurligne.Remplacer(texte, reperage);
        ModelState.Clear();
        Ecrire(texte);
        MontrerLesPassages(garde.Examiner(texte));
        await ChargerLesChoixAsync(annulation);
        return Page();
    }

    private void Ecrire(string texte)
    {
        Saisie.Texte = texte;
        ModelState.SetModelValue("Saisie.Texte", texte, texte);
    }

    // Un motif déjà écrit suit son passage, où qu’il soit maintenant.
    private void MontrerLesPassages(IReadOnlyList<Reperage> reperages)
    {
        Reperages = reperages;
        var motifs = Saisie.Motifs.ToLookup(m => m.Extrait, m => m.Motif);
        Saisie.Motifs = [.. reperages.Select(r => new FormulaireDObservation.MotifSaisi { Extrait = r.Extrait, Motif = motifs[r.Extrait].FirstOrDefault() })];
    }
}
