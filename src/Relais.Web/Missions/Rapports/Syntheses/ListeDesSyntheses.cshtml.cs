using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Rapports.Syntheses;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Syntheses;

[Authorize(Politiques.SynthesesLire)]
public sealed class ListeDesSynthesesModel(ListeDesSynthesesRequete requete, OuvrirSyntheseHandler ouvrir, Horloge horloge) : PageRelais
{
    public ListeDesSyntheses Syntheses { get; private set; } = null!;

    public Horloge Horloge => horloge;

    public async Task OnGetAsync(CancellationToken annulation) => Syntheses = await requete.ExecuterAsync(Acteur, annulation);

    public async Task<IActionResult> OnPostAsync(string? mois, CancellationToken annulation)
    {
        if (Acteur.Role != Role.SousPrefet || !Mois.TryParse(mois, null, out var lu)) return NotFound();

        var resultat = await ouvrir.ExecuterAsync(new OuvrirSynthese(lu), Acteur, annulation);
        if (resultat.EstReussi) return LocalRedirect(SynthesesLiens.Ecrire(resultat.Valeur));

        Syntheses = await requete.ExecuterAsync(Acteur, annulation);
        return Refuser(resultat.Refus);
    }
}
