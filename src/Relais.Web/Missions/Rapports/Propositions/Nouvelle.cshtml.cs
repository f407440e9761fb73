using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Dsfr.Formulaires;
using Relais.Metier.Commun;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsDeposer)]
public sealed class NouvelleModel(ChoixDePropositionRequete choix, ProjetDePropositionRequete projets, DeposerPropositionHandler deposer) : PageDeProposition(choix)
{
    /// <summary>Identifiant de la future proposition : le même envoi deux fois n’en fait qu’une.</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>Objet d’où l’on part (<c>observation:…</c>).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Objet { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Section { get; set; }

    public ProjetDeProposition Projet { get; private set; } = null!;

    public IEnumerable<SelectListItem> Sources => Projet.Sources.Select(s => new OptionRiche { Text = s.Libelle, Value = s.Objet.Code(), Aide = s.Texte.Length > 0 ? s.Texte : null });

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Id = Guid.NewGuid();
        await ChargerAsync(annulation);
        Saisie.QuartierId = Choix.Quartiers.Any(q => q.Id == Projet.QuartierId) ? Projet.QuartierId.ToString() : "";
        Saisie.ThemeCode = Projet.ThemeCode;
        Saisie.Texte = Projet.Texte;
        Saisie.Sources = [.. Projet.Sources.Where(s => s.EstChoisie).Select(s => s.Objet.Code())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (!EstLisible()) return PageInvalide();

        var sources = Saisie.Sources.Select(AdressesDesObjets.Lire).OfType<ObjetCite>().ToList();
        var id = Id == Guid.Empty ? Guid.NewGuid() : Id;
        var resultat = await deposer.ExecuterAsync(new(id, Saisie.Contenu(), sources, Saisie.MotifDeConservation), Acteur, annulation);
        if (!resultat.EstReussi) return RefuserLaProposition(resultat.Refus);

        Annoncer($"Proposition déposée : réponse attendue au plus tard le {Presentation.Jour(resultat.Valeur)}.");
        return LocalRedirect(PropositionsLiens.Lire(id));
    }

    private async Task ChargerAsync(CancellationToken annulation)
    {
        await ChargerLesChoixAsync(annulation);
        Projet = await projets.ExecuterAsync(AdressesDesObjets.Lire(Objet), Section, Acteur, annulation);
    }
}
