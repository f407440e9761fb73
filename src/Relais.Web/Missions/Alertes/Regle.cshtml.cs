using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Alertes;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesRegler)]
public sealed class RegleModel(ReglagesDesAlertesRequete reglages, EcrireRegleHandler ecrire) : PageRelais
{
    /// <summary>Règle à changer ; <c>null</c> pour une nouvelle.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public ReglagesDesAlertes Reglages { get; private set; } = null!;

    public IEnumerable<SelectListItem> Familles => Reglages.Familles.Select(f => new SelectListItem(f.Libelle, f.Code));

    public IEnumerable<SelectListItem> Gravites => Reglages.Gravites.Select(g => new SelectListItem($"{g.Niveau} et plus – {g.Libelle}", $"{g.Niveau}"));

    public IEnumerable<SelectListItem> Quartiers => Reglages.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString()));

    public IEnumerable<SelectListItem> Agents => Reglages.Agents.Where(a => a.Role != Role.Administrateur).Select(a => new SelectListItem($"{a.Nom} – {a.Role.Libelle()}", a.AgentId.ToString()));

    public static IEnumerable<SelectListItem> Roles => ((Role[])[Role.SousPrefet, Role.PrefetCabinet, Role.Delegue, Role.ReferentService])
        .Select(r => new SelectListItem(r == Role.Delegue ? "Délégués du quartier" : r.Libelle(), r.ToString()));

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (Id is { } id) Saisie = Formulaire.DeLaRegle(Reglages.Regles.Single(r => r.Id == id).Contenu);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await ecrire.ExecuterAsync(new(Id, Saisie.Contenu()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("La règle est enregistrée : elle vaut pour les prochaines alertes.");
        return Redirect(AlertesLiens.Reglages);
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        return Id is null || Reglages.Regles.Any(r => r.Id == Id);
    }

    public sealed class Formulaire : FormulaireDePlage
    {
        [Display(Name = "Intitulé")]
        [StringLength(120, ErrorMessage = "L’intitulé tient en 120 signes.")]
        public string? Libelle { get; set; }

        [Display(Name = "Gravité")]
        public int GraviteAuMoins { get; set; } = 3;

        [Display(Name = "Familles")]
        public List<string> Familles { get; set; } = [];

        [Display(Name = "Quartiers")]
        public List<Guid> Quartiers { get; set; } = [];

        [Display(Name = "Rôles prévenus")]
        public List<Role> Roles { get; set; } = [];

        [Display(Name = "Agents prévenus")]
        public List<Guid> Agents { get; set; } = [];

        [Display(Name = "Par courriel")]
        public bool ParCourriel { get; set; } = true;

        [Display(Name = "Par SMS")]
        public bool ParSms { get; set; }

        [Display(Name = "La règle est en vigueur")]
        public bool EstActive { get; set; } = true;

        public static Formulaire DeLaRegle(ContenuDeRegle contenu)
        {
            var formulaire = new Formulaire
            {
                Libelle = contenu.Libelle,
                GraviteAuMoins = contenu.GraviteAuMoins,
                Familles = [.. contenu.Familles],
                Quartiers = [.. contenu.Quartiers],
                Roles = [.. contenu.Roles],
                Agents = [.. contenu.Agents],
                ParCourriel = contenu.ParCourriel,
                ParSms = contenu.ParSms,
                EstActive = contenu.EstActive,
            };
            formulaire.Reprendre(contenu.Plage);
            return formulaire;
        }

        public ContenuDeRegle Contenu() => new()
        {
            Libelle = Libelle ?? "",
            GraviteAuMoins = GraviteAuMoins,
            Familles = Familles,
            Quartiers = Quartiers,
            Plage = LaPlage(),
            Roles = Roles,
            Agents = Agents,
            ParCourriel = ParCourriel,
            ParSms = ParSms,
            EstActive = EstActive,
        };
    }
}
