using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
public sealed class MonCompteModel(UserManager<Compte> comptes) : PageRelais
{
    public Compte Compte { get; private set; } = null!;

    public int Codes { get; private set; }

    public int Cles { get; private set; }

    public async Task OnGetAsync()
    {
        Compte = (await comptes.GetUserAsync(User))!;
        Codes = await comptes.CountRecoveryCodesAsync(Compte);
        Cles = (await comptes.GetPasskeysAsync(Compte)).Count;
    }
}
