using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsLire)]
public sealed class LirePropositionModel(FichePropositionRequete fiches, Horloge horloge) : PageRelais
{
    public FicheProposition Fiche { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public int Age => horloge.Aujourdhui.DayNumber - Fiche.DeposeeLe.DayNumber;

    public bool PeutRendre => Fiche is { EstDeLActeur: true, ProjetDeRetour: not null };

    /// <summary>Ce que veut dire la date attendue, dans l’état où elle est.</summary>
    public string Attente => Fiche.Etat switch
    {
        EtatProposition.EnAttente => "À reprendre le",
        EtatProposition.Acceptee or EtatProposition.EnExecution => "Échéance",
        _ => "Réponse attendue le",
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return NotFound();

        Fiche = fiche;
        return Page();
    }
}
