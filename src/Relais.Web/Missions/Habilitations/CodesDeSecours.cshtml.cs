using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Metier.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodesDeSecoursModel(UserManager<Compte> comptes, NoterUnAccesHandler journal) : PageRelais
{
    public const string Cle = "codes-de-secours";
    private const int Nombre = 10;

    /// <summary>Les codes, montrés une seule fois, juste après leur création.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public int Restants { get; private set; }

    public bool ACodeTemporaire { get; private set; }

    public async Task OnGetAsync()
    {
        var compte = (await comptes.GetUserAsync(User))!;
        Codes = (TempData[Cle] as string)?.Split(' ') ?? [];
        Restants = await comptes.CountRecoveryCodesAsync(compte);
        ACodeTemporaire = compte.TwoFactorEnabled;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        var compte = (await comptes.GetUserAsync(User))!;
        if (!compte.TwoFactorEnabled) return Redirect(HabilitationsLiens.SecondFacteur);

        TempData[Cle] = string.Join(' ', (await comptes.GenerateNewTwoFactorRecoveryCodesAsync(compte, Nombre))!);
        await journal.ExecuterAsync(new(compte.Id, "RenouvelerLesCodesDeSecours", new FacteurChange(compte.Id, ChangementDeFacteur.CodesDeSecoursRenouveles)), annulation);
        return Redirect(HabilitationsLiens.CodesDeSecours);
    }
}
