using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Alertes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesRegler)]
public sealed class BaremeModel(ReglagesDesAlertesRequete reglages, ReglerBaremeHandler regler) : PageRelais
{
    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public async Task OnGetAsync(CancellationToken annulation)
    {
        var lus = await reglages.ExecuterAsync(Acteur, annulation);
        Saisie.Familles = [.. lus.Familles.Select(f => new FamilleSaisie { Code = f.Code, Libelle = f.Libelle, Exemples = f.Exemples, EstActive = f.EstActive })];
        Saisie.Gravites = [.. lus.Gravites.Select(g => new GraviteSaisie { Niveau = g.Niveau, Libelle = g.Libelle, Consigne = g.Consigne, DelaiDAccuse = g.DelaiDAccuse, RelancesAuPlus = g.RelancesAuPlus })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await regler.ExecuterAsync(
            new(
                [.. Saisie.Familles.Select(f => new FamilleReglee(f.Code, f.Libelle ?? "", f.Exemples ?? "", f.EstActive))],
                [.. Saisie.Gravites.Select(g => new GraviteReglee(g.Niveau, g.Libelle ?? "", g.Consigne ?? "", g.DelaiDAccuse, g.RelancesAuPlus))]),
            Acteur,
            annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer("Le barème est enregistré : il vaut pour les prochaines alertes.");
        return Redirect(AlertesLiens.Reglages);
    }

    public sealed class Formulaire
    {
        public List<FamilleSaisie> Familles { get; set; } = [];

        public List<GraviteSaisie> Gravites { get; set; } = [];
    }

    public sealed class FamilleSaisie
    {
        public string Code { get; set; } = "";

        public string? Libelle { get; set; }

        public string? Exemples { get; set; }

        public bool EstActive { get; set; }
    }

    public sealed class GraviteSaisie
    {
        public int Niveau { get; set; }

        public string? Libelle { get; set; }

        public string? Consigne { get; set; }

        public int DelaiDAccuse { get; set; }

        public int RelancesAuPlus { get; set; }
    }
}
