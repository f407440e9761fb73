using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Habilitations.Calendriers;
using Relais.Application.Socle;
using Relais.Application.Socle.Accueil;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.MonCompte)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CalendrierModel(
    MonCalendrierRequete requete,
    CreerAdresseDeCalendrierHandler creer,
    RevoquerAdresseDeCalendrierHandler revoquer,
    IAdressesDesAttentes adresses,
    IOptions<ReglagesDesEnvois> envois,
    Horloge horloge) : PageRelais
{
    private const string Jeton = "jeton-du-calendrier";

    /// <summary>L’adresse, montrée une seule fois, juste après sa création.</summary>
    public string? Adresse { get; private set; }

    public MonCalendrier Calendrier { get; private set; } = null!;

    public string Lien(Echeance echeance) => adresses.De(echeance.Nature, echeance.Cle);

    public string Quand(Echeance echeance) => echeance.A is { } a
        ? horloge.Local(a).ToString("d MMMM yyyy 'à' H'\u00A0h\u00A0'mm", Mois.Francais)
        : echeance.Le.ToString("d MMMM yyyy", Mois.Francais);

    public async Task OnGetAsync(CancellationToken annulation)
    {
        Calendrier = await requete.ExecuterAsync(Acteur, annulation);
        Adresse = TempData[Jeton] is string jeton ? envois.Value.Lien(HabilitationsLiens.CalendrierOuvert(jeton)) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken annulation)
    {
        TempData[Jeton] = (await creer.ExecuterAsync(new(), Acteur, annulation)).Valeur;
        return Redirect(HabilitationsLiens.Calendrier);
    }

    public async Task<IActionResult> OnPostRevoquerAsync(CancellationToken annulation)
    {
        var resultat = await revoquer.ExecuterAsync(new(), Acteur, annulation);
        if (!resultat.EstReussi)
        {
            Calendrier = await requete.ExecuterAsync(Acteur, annulation);
            return Refuser(resultat.Refus, prefixe: "");
        }

        Annoncer("L’adresse est révoquée : elle ne répond plus.");
        return Redirect(HabilitationsLiens.Calendrier);
    }
}
