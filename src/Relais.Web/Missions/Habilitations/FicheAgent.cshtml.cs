using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Socle;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed class FicheAgentModel(EmettreLienDAccesHandler emettre, FinirInterimHandler finir, Horloge horloge) : PageDAgent
{
    public string? LienAMontrer { get; private set; }

    public DateTimeOffset Maintenant => new(horloge.Maintenant, TimeSpan.Zero);

    public DateOnly Jour => horloge.Aujourdhui;

    public string HeureLocale(DateTime utc) => horloge.Local(utc).ToString("d MMMM à HH'h'mm", CultureInfo.CurrentCulture);

    // La page répond au lieu de rediriger : le jeton n’est gardé nulle part, pas même dans un cookie.
    public async Task<IActionResult> OnPostLienAsync(CancellationToken annulation)
    {
        var resultat = await emettre.ExecuterAsync(new(Id), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, "");

        Response.Headers.CacheControl = "no-store";
        LienAMontrer = $"{Request.Scheme}://{Request.Host}/premier-acces/{resultat.Valeur}";
        return Page();
    }

    public async Task<IActionResult> OnPostFinirInterimAsync([FromForm] Guid interim, CancellationToken annulation)
    {
        if (!Fiche.Interims.Any(i => i.Interim.Id == interim && i.Interim.RemplaceId == Id)) return NotFound();
        var resultat = await finir.ExecuterAsync(new(Id, interim), Acteur, annulation);
        if (!resultat.EstReussi) return Refuser(resultat.Refus, "");

        Annoncer("L’intérim a pris fin.");
        return Redirect(HabilitationsLiens.Agent(Id));
    }
}
