using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Indicateurs;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Indicateurs;

[Authorize(Politiques.ObservatoireLire)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TableauModel(FicheTableauRequete fiches, IFabriqueDeDocuments fabrique, Horloge horloge) : PageRelais
{
    internal const string CleDuJeton = "jeton-de-publication";

    public FicheTableau Fiche { get; private set; } = null!;

    /// <summary>Le jeton qui vient d’être émis : montré une seule fois.</summary>
    public string? Jeton { get; private set; }

    public Horloge Horloge => horloge;

    public string? PourquoiSansConversion => fabrique.PourquoiSansConversion;

    public bool PeutRetirer => Fiche.PeutModifier || Acteur.Role == Role.SousPrefet;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken annulation)
    {
        if (await fiches.ExecuterAsync(id, Acteur, annulation) is not { } fiche) return NotFound();
        (Fiche, Jeton) = (fiche, TempData[CleDuJeton] as string);
        return Page();
    }

    public string Adresse(string jeton) => $"{Request.Scheme}://{Request.Host}{IndicateursLiens.Publique(jeton)}";
}
