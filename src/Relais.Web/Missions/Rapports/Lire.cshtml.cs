using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class LireModel(
    LectureDuRapportRequete lectures, RepondreAuRapportHandler repondre, AnnoterRapportHandler annoter, IFabriqueDeDocuments fabrique, Horloge horloge) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public LectureDuRapport Rapport { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public string? PourquoiSansConversion => fabrique.PourquoiSansConversion;

    public bool PeutAnnoter => Acteur.Role == Role.SousPrefet;

    public bool PeutRepondre => TransitionDeRapport.Trouver(Rapport.Etat, ActionSurRapport.Viser, Acteur.Role) is not null;

    public IReadOnlyList<Bloc> Texte(string markdown) => MiseEnDocument.Texte(Rapport.Contenu, markdown, 3, Adresse);

    public IReadOnlyList<Bloc> Rubrique(RubriqueFigee rubrique) => MiseEnDocument.Rubrique(Rapport.Contenu, rubrique, Adresse);

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation) => await ChargerAsync(annulation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostViserAsync(Guid version, CancellationToken annulation) =>
        await SuiteAsync(await repondre.ExecuterAsync(new RepondreAuRapport(Id, version, null), Acteur, annulation), "Le rapport est visé : son auteur le voit.", annulation);

    public async Task<IActionResult> OnPostRenvoyerAsync(Guid version, CancellationToken annulation) =>
        await SuiteAsync(await repondre.ExecuterAsync(new RepondreAuRapport(Id, version, Saisie.Motif ?? ""), Acteur, annulation), "Le rapport est renvoyé à son auteur, avec votre motif.", annulation);

    public async Task<IActionResult> OnPostAnnoterAsync(Guid texteId, Guid? reponseA, string? texte, CancellationToken annulation) =>
        await SuiteAsync(await annoter.ExecuterAsync(new AnnoterRapport(Id, texteId, reponseA, texte ?? ""), Acteur, annulation), "Votre annotation est enregistrée.", annulation);

    private async Task<IActionResult> SuiteAsync(Resultat resultat, string annonce, CancellationToken annulation)
    {
        if (resultat.EstReussi)
        {
            Annoncer(annonce);
            return LocalRedirect(RapportsLiens.Lire(Id));
        }

        return resultat.Refus[0] is RapportIntrouvable || !await ChargerAsync(annulation) ? NotFound() : Refuser(resultat.Refus);
    }

    /// <summary>Adresse d’une source que le lecteur a le droit d’ouvrir.</summary>
    public string? Adresse(Guid source) => Rapport.SourcesOuvrables.TryGetValue(source, out var provenance) ? provenance.Adresse(source) : null;

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await lectures.ExecuterAsync(Id, Acteur, annulation) is not { } rapport) return false;

        Rapport = rapport;
        return true;
    }

    public sealed class Formulaire
    {
        [Display(Name = "Motif du renvoi")]
        public string? Motif { get; set; }
    }
}
