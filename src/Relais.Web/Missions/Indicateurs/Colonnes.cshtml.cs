using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Indicateurs;
using Relais.Metier.Missions.Indicateurs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.IndicateursGerer)]
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class ColonnesModel(ColonnesDuDepotRequete colonnes, CatalogueRequete catalogue, DecrireFichierHandler decrire) : PageRelais
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FormulaireDeFichier Saisie { get; set; } = new();

    public ColonnesDuDepot Fichier { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Indicateurs { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Roles { get; } =
    [
        new("Code du territoire", nameof(RoleDeColonne.Territoire)), new("Nom du territoire", nameof(RoleDeColonne.Nom)),
        new("Valeurs d’un indicateur", nameof(RoleDeColonne.Valeur)), new("Note de qualité", nameof(RoleDeColonne.Note)), new("À ne pas garder", nameof(RoleDeColonne.Ignoree)),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        Saisie.Colonnes = [.. Fichier.Colonnes.Select(c => new ColonneSaisie { EnTete = c.EnTete, Role = c.Role, IndicateurCode = c.IndicateurCode, Nature = EnTetes.DevinerLaNature(c.Cle) })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!await ChargerAsync(annulation)) return NotFound();
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await decrire.ExecuterAsync(Saisie.Traduire(Id), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Les colonnes sont décrites : voici ce que l’import ferait.");
        return LocalRedirect(IndicateursLiens.Depot(Id));
    }

    private async Task<bool> ChargerAsync(CancellationToken annulation)
    {
        if (await colonnes.ExecuterAsync(Id, annulation) is not { } fichier) return false;
        Fichier = fichier;
        var lignes = await catalogue.ExecuterAsync(null, avecDonnees: false, annulation);
        var groupes = lignes.Select(l => l.Indicateur.Theme).Distinct().ToDictionary(t => t, t => new SelectListGroup { Name = t }, StringComparer.Ordinal);
        Indicateurs = [.. lignes.Select(l => new SelectListItem(l.Indicateur.Libelle, l.Indicateur.Code) { Group = groupes[l.Indicateur.Theme] })];
        return true;
    }

    public sealed class FormulaireDeFichier
    {
        [Display(Name = "Nom du jeu")]
        [StringLength(200, ErrorMessage = "Le nom tient en 200 signes.")]
        public string? Libelle { get; set; }

        [Display(Name = "Producteur")]
        [StringLength(120, ErrorMessage = "Le producteur tient en 120 signes.")]
        public string? Producteur { get; set; }

        [Display(Name = "Une ligne est")]
        public NiveauGeographique Niveau { get; set; }

        public List<ColonneSaisie> Colonnes { get; set; } = [];

        public DecrireFichier Traduire(Guid depotId) => new(
            depotId, Libelle ?? "", Producteur ?? "", Niveau,
            [.. Colonnes.Select(c => new ColonneDecrite(c.EnTete, c.Role, string.IsNullOrEmpty(c.IndicateurCode) ? null : c.IndicateurCode, c.Nature))]);
    }

    public sealed class ColonneSaisie
    {
        public string EnTete { get; set; } = "";

        public RoleDeColonne Role { get; set; }

        public string? IndicateurCode { get; set; }

        public NatureDIndicateur Nature { get; set; }
    }
}
