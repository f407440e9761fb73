using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Territoires.ContratsDeVille;
using Relais.Metier.Missions.Territoires;
using Relais.Web.Socle.Pages;

namespace Relais.Web.Missions.Territoires;

/// <summary>Ce qu’ont en commun les pages d’une poche : son contrat, lu dans le département de l’agent.</summary>
public abstract class PageDePoche(FicheContratRequete fiches) : PageRelais
{
    [BindProperty]
    public FormulaireDePoche Saisie { get; set; } = new();

    public ContratDeVille Contrat { get; private set; } = null!;

    public Poche? Poche { get; private set; }

    /// <summary>Faux si le contrat, ou la poche demandée, n’existe pas dans ce département.</summary>
    protected async Task<bool> ChargerAsync(Guid contratId, Guid? pocheId, CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(contratId, Acteur, annulation) is not { } fiche) return false;
        Contrat = fiche.Contrat;
        Poche = fiche.Poches.FirstOrDefault(p => p.Id == pocheId);
        return pocheId is null || Poche is not null;
    }
}
