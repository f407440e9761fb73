using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesRegler)]
public sealed class MaillonModel(ReglagesDesAlertesRequete reglages, EcrireMaillonHandler ecrire) : PageRelais
{
    /// <summary>Maillon à changer ; <c>null</c> pour un nouveau.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public ReglagesDesAlertes Reglages { get; private set; } = null!;

    public IEnumerable<SelectListItem> Agents => Reglages.Agents.Select(a => new SelectListItem($"{a.Nom} – {a.Role.Libelle()}", a.AgentId.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (Id is { } id) Saisie = Formulaire.DuMaillon(Reglages.Chaine.Single(m => m.Id == id).Contenu);
        else Saisie.Rang = Reglages.Chaine.Count + 1;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await ecrire.ExecuterAsync(new(Id, new(Saisie.Rang, Saisie.Fonction ?? "", Saisie.Numero ?? "", Saisie.AgentId, Saisie.LaPlage())), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Le maillon est enregistré.");
        return Redirect(AlertesLiens.Reglages);
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        return Id is null || Reglages.Chaine.Any(m => m.Id == Id);
    }

    public sealed class Formulaire : FormulaireDePlage
    {
        [Display(Name = "Rang")]
        [Range(1, 99, ErrorMessage = "Le rang va de 1 à 99.")]
        public int Rang { get; set; }

        [Display(Name = "Fonction")]
        [StringLength(120, ErrorMessage = "La fonction tient en 120 signes.")]
        public string? Fonction { get; set; }

        [Display(Name = "Numéro")]
        public string? Numero { get; set; }

        [Display(Name = "Agent")]
        public Guid? AgentId { get; set; }

        public static Formulaire DuMaillon(ContenuDeMaillon contenu)
        {
            var formulaire = new Formulaire { Rang = contenu.Rang, Fonction = contenu.Fonction, Numero = contenu.Numero, AgentId = contenu.AgentId };
            formulaire.Reprendre(contenu.Plage);
            return formulaire;
        }
    }
}
