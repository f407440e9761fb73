using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Calendrier;

[Authorize(Politiques.RapportsViser)]
public sealed class CloreLeMoisModel(MoisDeRapportsRequete moisDeRapports, CloreMoisHandler clore, RouvrirMoisHandler rouvrir, Horloge horloge) : PageRelais
{
    [BindProperty]
    public Formulaire Saisie { get; set; } = new();

    public MoisAClore Detail { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public async Task<IActionResult> OnGetAsync(string mois, CancellationToken annulation) =>
        await ChargerAsync(mois, annulation) is null ? NotFound() : Page();

    public Task<IActionResult> OnPostCloreAsync(string mois, CancellationToken annulation) =>
        AgirAsync(mois, m => clore.ExecuterAsync(new(m, Saisie.Motif ?? ""), Acteur, annulation), "clos", annulation);

    public Task<IActionResult> OnPostRouvrirAsync(string mois, CancellationToken annulation) =>
        AgirAsync(mois, m => rouvrir.ExecuterAsync(new(m, Saisie.Motif ?? ""), Acteur, annulation), "rouvert", annulation);

    private async Task<IActionResult> AgirAsync(string texte, Func<Mois, Task<Resultat>> acte, string fait, CancellationToken annulation)
    {
        if (!Mois.TryParse(texte, null, out var mois)) return NotFound();

        var resultat = await acte(mois);
        if (!resultat.EstReussi)
        {
            await ChargerAsync(texte, annulation);
            return Refuser(resultat.Refus);
        }

        Annoncer($"Le mois {mois.AvecDe} est {fait}.");
        return LocalRedirect(CalendrierLiens.Cloture(mois));
    }

    private async Task<MoisAClore?> ChargerAsync(string texte, CancellationToken annulation) =>
        Mois.TryParse(texte, null, out var mois) ? Detail = await moisDeRapports.ExecuterAsync(mois, Acteur, annulation) : null;

    public sealed class Formulaire
    {
        [Display(Name = "Motif")]
        public string? Motif { get; set; }
    }
}
