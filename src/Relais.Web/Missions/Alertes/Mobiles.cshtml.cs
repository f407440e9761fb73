using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Alertes;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Alertes;

[Authorize(Politiques.AlertesRegler)]
public sealed class MobilesModel(ReglagesDesAlertesRequete reglages, ReglerMobilesHandler regler) : PageRelais
{
    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public ReglagesDesAlertes Reglages { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        Saisie.Mobiles = [.. Reglages.Agents.Select(a => new MobileSaisi { AgentId = a.AgentId, Numero = a.Mobile })];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var resultat = await regler.ExecuterAsync(new([.. Saisie.Mobiles.Select(m => (m.AgentId, m.Numero))]), Acteur, annulation);
        if (resultat.EstReussi)
        {
            Annoncer("Les numéros sont enregistrés.");
            return Redirect(AlertesLiens.Reglages);
        }

        Reglages = await reglages.ExecuterAsync(Acteur, annulation);
        return Refuser([.. resultat.Refus.Select(r => r with { Champ = null })]);
    }

    public string Nom(Guid agentId) => Reglages.Agents.FirstOrDefault(a => a.AgentId == agentId)?.Nom ?? "Agent";

    public sealed class Formulaire
    {
        public List<MobileSaisi> Mobiles { get; set; } = [];
    }

    public sealed class MobileSaisi
    {
        public Guid AgentId { get; set; }

        public string? Numero { get; set; }
    }
}
