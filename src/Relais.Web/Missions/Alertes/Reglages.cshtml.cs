using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Alertes;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Web.Missions.Partage;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesRegler)]
public sealed class ReglagesModel(ReglagesDesAlertesRequete reglages, RetirerRegleHandler retirerRegle, RetirerMaillonHandler retirerMaillon) : PageRelais
{
    public ReglagesDesAlertes Reglages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation) => Reglages = await reglages.ExecuterAsync(Acteur, annulation);

    public async Task<IActionResult> OnPostRetirerRegleAsync(Guid id, CancellationToken annulation)
    {
        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        if (!Reglages.Regles.Any(r => r.Id == id)) return NotFound();
        return Suite(await retirerRegle.ExecuterAsync(new(id), Acteur, annulation), "La règle est retirée.");
    }

    public async Task<IActionResult> OnPostRetirerMaillonAsync(Guid id, CancellationToken annulation)
    {
        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        if (!Reglages.Chaine.Any(m => m.Id == id)) return NotFound();
        return Suite(await retirerMaillon.ExecuterAsync(new(id), Acteur, annulation), "Le maillon est retiré de la chaîne d’appel.");
    }

    public string Quand(ContenuDeRegle regle) => string.Join(
        " ; ",
        regle.GraviteAuMoins == 1 ? "toute gravité" : $"gravité {regle.GraviteAuMoins} et plus",
        regle.Familles.Count == 0 ? "toutes familles" : string.Join(", ", Reglages.Familles.Where(f => regle.Familles.Contains(f.Code)).Select(f => f.Libelle)),
        regle.Quartiers.Count == 0 ? "tous quartiers" : string.Join(", ", Reglages.Quartiers.Where(q => regle.Quartiers.Contains(q.Id)).Select(q => q.Nom)),
        regle.Plage.Libelle);

    public string Qui(ContenuDeRegle regle) => string.Join(
        ", ",
        regle.Roles.Select(r => r.Libelle()).Concat(Reglages.Agents.Where(a => regle.Agents.Contains(a.AgentId)).Select(a => a.Nom)));

    public static string Canaux(ContenuDeRegle regle) =>
        string.Join(", ", ((string?[])["dans Relais", regle.ParCourriel ? "courriel" : null, regle.ParSms ? "SMS" : null]).OfType<string>());

    public string? NomDe(Guid? agentId) => Reglages.Agents.FirstOrDefault(a => a.AgentId == agentId)?.Nom;

    private IActionResult Suite(Resultat resultat, string annonce)
    {
        if (!resultat.EstReussi) return Refuser(resultat.Refus);
        Annoncer(annonce);
        return Redirect(AlertesLiens.Reglages);
    }
}
