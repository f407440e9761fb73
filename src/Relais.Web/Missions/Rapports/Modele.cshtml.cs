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

    public Task<IActionResult> OnPostAsync(CancellationToken annulation) => EnregistrerAsync("Le modèle est enregistré.", annulation);

    public Task<IActionResult> OnPostDeplacerAsync(int rang, int pas, CancellationToken annulation)
    {
        var (arrivee, rubriques) = (rang + Math.Sign(pas), Saisie.Rubriques);
        if (rang < 0 || rang >= rubriques.Count || arrivee < 0 || arrivee >= rubriques.Count) return Task.FromResult<IActionResult>(NotFound());

        (rubriques[rang], rubriques[arrivee]) = (rubriques[arrivee], rubriques[rang]);
        return EnregistrerAsync($"« {rubriques[arrivee].Libelle} » est maintenant la rubrique {arrivee + 1}.", annulation);
    }

    private async Task<IActionResult> EnregistrerAsync(string annonce, CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();

        var rubriques = Saisie.Rubriques.Where(r => r.EstPrescrite || r.EstGardee).Select(r => (r.Code, r.Libelle ?? "")).ToList();
        var resultat = await regler.ExecuterAsync(new ReglerModeleDeRapport(rubriques, Saisie.JourLimite, Saisie.Service ?? "", Saisie.RappelAvant, Saisie.RelanceApres), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(annonce);
        return LocalRedirect(RapportsLiens.Modele);
    }

    public sealed class Formulaire
    {
        [Display(Name = "Service émetteur")]
        public string? Service { get; set; }

        [Display(Name = "Jour limite du mois suivant")]
        public int JourLimite { get; set; }

        [Display(Name = "Rappel, en jours ouvrés avant l’échéance")]
        public int RappelAvant { get; set; }

        [Display(Name = "Relance, en jours ouvrés après l’échéance")]
        public int RelanceApres { get; set; }

        public List<RubriqueSaisie> Rubriques { get; set; } = [];

        public static Formulaire De(ModeleDeRapport modele) => new()
        {
            Service = modele.Service,
            JourLimite = modele.JourLimite,
            RappelAvant = modele.RappelAvant,
            RelanceApres = modele.RelanceApres,
            Rubriques =
            [
                .. modele.Rubriques.Concat(Rubrique.Usuelles.Where(u => modele.Rubriques.All(r => r.Code != u.Code)))
                    .Select(r => new RubriqueSaisie { Code = r.Code, Libelle = r.Libelle, EstGardee = modele.Rubriques.Contains(r) }),
            ],
        };
    }

    public sealed class RubriqueSaisie
    {
        public string Code { get; set; } = "";

        public string? Libelle { get; set; }

        public bool EstGardee { get; set; }

        public bool EstPrescrite => Rubrique.Usuelles.Any(r => r.Code == Code && r.EstPrescrite);
    }
}
