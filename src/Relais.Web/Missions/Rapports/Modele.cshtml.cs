using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports;
using Relais.Metier.Missions.Rapports;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsViser)]
public sealed class ModeleModel(ModeleDuDepartementRequete modeles, ReglerModeleDeRapportHandler regler) : PageRelais
{
    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public async Task OnGetAsync(CancellationToken annulation) => Saisie = Formulaire.De(await modeles.ExecuterAsync(Acteur, annulation));

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();

        var rubriques = Saisie.Rubriques.Where(r => r.EstPrescrite || r.EstGardee).OrderBy(r => r.Ordre).Select(r => (r.Code, r.Libelle ?? "")).ToList();
        var resultat = await regler.ExecuterAsync(new ReglerModeleDeRapport(rubriques, Saisie.JourLimite, Saisie.Service ?? ""), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Le modèle est enregistré.");
        return LocalRedirect(RapportsLiens.Modele);
    }

    public sealed class Formulaire
    {
        [Display(Name = "Service émetteur")]
        public string? Service { get; set; }

        [Display(Name = "Jour limite du mois suivant")]
        public int JourLimite { get; set; }

        public List<RubriqueSaisie> Rubriques { get; set; } = [];

        public static Formulaire De(ModeleDeRapport modele) => new()
        {
            Service = modele.Service,
            JourLimite = modele.JourLimite,
            Rubriques =
            [
                .. modele.Rubriques.Concat(Rubrique.Usuelles.Where(u => modele.Rubriques.All(r => r.Code != u.Code)))
                    .Select((r, i) => new RubriqueSaisie { Code = r.Code, Libelle = r.Libelle, Ordre = i + 1, EstGardee = modele.Rubriques.Contains(r) }),
            ],
        };
    }

    public sealed class RubriqueSaisie
    {
        public string Code { get; set; } = "";

        public string? Libelle { get; set; }

        public int Ordre { get; set; }

        public bool EstGardee { get; set; }

        public bool EstPrescrite => Rubrique.Usuelles.Any(r => r.Code == Code && r.EstPrescrite);
    }
}
