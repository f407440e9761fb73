using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle.Donnees;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class ModifierAgentModel(ModifierAgentHandler handler) : PageDAgent
{
    [BindProperty]
    public FormulaireDAgent Saisie { get; set; } = new();

    public void OnGet()
    {
        var agent = Fiche.Agent;
        Saisie = new() { Prenom = agent.Prenom, NomDeFamille = agent.NomDeFamille, Courriel = agent.Courriel, Role = CodeTexte.De(agent.Role) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        if (!ModelState.IsValid) return PageInvalide();
        var resultat = await handler.ExecuterAsync(new(Id, Saisie.EnCommande()), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus);

        Annoncer(resultat.Valeur ? "L’agent est modifié." : "Aucune modification.");
        return Redirect(HabilitationsLiens.Agent(Id));
    }
}
