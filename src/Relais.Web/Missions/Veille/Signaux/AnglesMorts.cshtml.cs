using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Veille.Signaux;
using Relais.Metier.Missions.Veille.Signaux;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Signaux;

[Authorize(Politiques.SignauxLire)]
public sealed class AnglesMortsModel(AnglesMortsRequete requete) : PageRelais
{
    public AnglesMorts Angles { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken annulation) => Angles = await requete.ExecuterAsync(Acteur, annulation);

    public static string Dire(Silence silence) => silence switch
    {
        { Semaines: null } => "jamais observé en deux ans",
        { Rythme: { } rythme } => $"rien depuis {silence.Semaines} semaines, d’ordinaire {(rythme <= 1 ? "chaque semaine" : $"toutes les {rythme} semaines")}",
        _ => $"rien depuis {silence.Semaines} semaines",
    };
}
