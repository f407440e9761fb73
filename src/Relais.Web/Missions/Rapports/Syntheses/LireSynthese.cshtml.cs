using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Syntheses;
using Relais.Web.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Syntheses;

[Authorize(Politiques.SynthesesLire)]
public sealed class LireSyntheseModel(
    LectureDeSyntheseRequete lectures, ValiderSyntheseHandler valider, RouvrirSyntheseHandler rouvrir, IFabriqueDeDocuments fabrique, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public LectureDeSynthese Synthese { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public string? PourquoiSansConversion => fabrique.PourquoiSansConversion;

    public bool Peut(ActionSurSynthese action) => TransitionDeSynthese.Trouver(Synthese.Etat, action, Acteur.Role) is not null;

    public IReadOnlyList<Bloc> Texte(RubriqueDeSyntheseFigee rubrique) => MiseEnDocumentDeSynthese.Texte(Synthese.Contenu, rubrique, 3, Adresse);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostValiderAsync(Guid version, CancellationToken annulation) =>
        await SuiteAsync(await valider.ExecuterAsync(new ValiderSynthese(Id, version), Acteur, annulation), "La synthèse est remise : le préfet et son cabinet la lisent.", annulation);

    public async Task<IActionResult> OnPostRouvrirAsync(CancellationToken annulation) =>
        await SuiteAsync(await rouvrir.ExecuterAsync(new RouvrirSynthese(Id, Saisie.Motif ?? ""), Acteur, annulation), "La synthèse est rouverte.", annulation);

    private async Task<IActionResult> SuiteAsync(Resultat resultat, string annonce, CancellationToken annulation)
    {
        if (resultat.EstReussi)
        {
            Annoncer(annonce);
            return LocalRedirect(SynthesesLiens.Lire(Id));
        }

        return resultat.Refus[0] is SyntheseIntrouvable || !await ChargerAsync(annulation) ? NotFound() : Refuser(resultat.Refus);
    }

    private string? Adresse(SourceDeSynthese source) => source.RapportId switch
    {
        { } rapport when Synthese.Ouvrables.Contains(rapport) => $"{RapportsLiens.Lire(rapport)}#rubrique-{source.Id}",
        null when Synthese.Ouvrables.Contains(source.Id) => PropositionsLiens.Lire(source.Id),
        _ => null,
    };

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(Id, Acteur, annulation) is not { } synthese) return false;

        Synthese = synthese;
        return true;
    }

    public sealed class Formulaire
    {
        [Display(Name = "Motif de la reprise")]
        public string? Motif { get; set; }
    }
}
