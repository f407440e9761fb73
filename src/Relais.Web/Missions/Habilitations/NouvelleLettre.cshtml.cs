using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Missions.Territoires.Contrats;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class NouvelleLettreModel(EtablirLettreDeMissionHandler handler, IQuartiers quartiers) : PageDAgent
{
    [BindProperty]
    public FormulaireDeLettre Saisie { get; set; } = new();

    public IReadOnlyList<SelectListItem> LesQuartiers { get; private set; } = [];

    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        await ChargerAsync(annulation);
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(Saisie.EnCommande(Id), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("La lettre de mission est établie.");
        return Redirect(HabilitationsLiens.Agent(Id));
    }

    private async Task ChargerAsync(CancellationToken annulation) => LesQuartiers =
        [.. (await quartiers.DuDepartementAsync(Acteur.DepartementCode, annulation)).Select(q => new SelectListItem($"{q.Nom} ({q.Code})", q.Id.ToString()))];

    public sealed class FormulaireDeLettre
    {
        [Display(Name = "Début")]
        [Required(ErrorMessage = "Donnez le premier jour de la lettre de mission.")]
        public DateOnly? DebutLe { get; set; }

        [Display(Name = "Fin")]
        public DateOnly? FinLe { get; set; }

        [Display(Name = "Quartiers confiés")]
        public List<Guid> Quartiers { get; set; } = [];

        [Display(Name = "Thématiques départementales")]
        [StringLength(2000, ErrorMessage = "Ramenez les thématiques à 2 000 signes.")]
        public string? Thematiques { get; set; }

        [Display(Name = "Mettre fin à la lettre précédente la veille")]
        public bool FinirLaPrecedente { get; set; }

        public EtablirLettreDeMission EnCommande(Guid agentId) => new(
            agentId, DebutLe!.Value, FinLe, Quartiers, [.. (Thematiques ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], FinirLaPrecedente);
    }
}
