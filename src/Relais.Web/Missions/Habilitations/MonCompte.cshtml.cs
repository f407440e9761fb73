using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Relais.Application.Missions.Habilitations;
using Relais.Application.Missions.Habilitations.Calendriers;
using Relais.Application.Missions.Habilitations.Recapitulatifs;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class MonCompteModel(UserManager<Compte> comptes, RythmeRequete rythme, CalendrierEnServiceRequete calendrier) : PageRelais
{
    public Compte Compte { get; private set; } = null!;

    public int Codes { get; private set; }

    public int Cles { get; private set; }

    public RythmeDeRecapitulatif Rythme { get; private set; }

    public bool ACalendrier { get; private set; }

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Compte = (await comptes.GetUserAsync(User))!;
        Codes = await comptes.CountRecoveryCodesAsync(Compte);
        Cles = (await comptes.GetPasskeysAsync(Compte)).Count;
        Rythme = (await rythme.ExecuterAsync(Acteur, annulation)).Rythme;
        ACalendrier = await calendrier.ExecuterAsync(Acteur, annulation);
    }
}
