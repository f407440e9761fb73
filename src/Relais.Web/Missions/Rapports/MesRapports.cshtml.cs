using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class MesRapportsModel(MesRapportsRequete mesRapports, OuvrirRapportHandler ouvrir, Horloge horloge) : PageRelais
{
    public MesRapports Rapports { get; private set; } = new([], []);

    public Horloge Horloge => horloge;

    public async Task<IActionResult> OnGetAsync(CancellationToken annulation)
    {
        if (Acteur.Role != Role.Delegue) return LocalRedirect(RapportsLiens.Suivi(Mois.De(horloge.Aujourdhui).Precedent));

        Rapports = await mesRapports.ExecuterAsync(Acteur, annulation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid auteur, string mois, CancellationToken annulation)
    {
        if (Acteur.Role != Role.Delegue || !Mois.TryParse(mois, null, out var moisLu)) return NotFound();

        var ouverture = await ouvrir.ExecuterAsync(new OuvrirRapport(auteur, moisLu), Acteur, annulation);
        if (ouverture.EstReussi)
        {
            Annoncer($"Le rapport {moisLu.AvecDe} est composé. Relisez chaque quartier avant de le transmettre.");
            return LocalRedirect(RapportsLiens.Ecrire(ouverture.Valeur, 1));
        }

        Rapports = await mesRapports.ExecuterAsync(Acteur, annulation);
        return Refuser(ouverture.Refus);
    }
}
