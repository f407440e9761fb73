using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Rapports;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports;

[Authorize(Politiques.RapportsLire)]
public sealed class SuiviModel(SuiviDesRapportsRequete suivis, SuiviDesDerniersMoisRequete derniers, Horloge horloge) : PageRelais
{
    public SuiviDesRapports Suivi { get; private set; } = null!;

    public Horloge Horloge => horloge;

    /// <summary>Les mois passés, du plus ancien au plus récent : pour la sous-préfète, d’un regard.</summary>
    public IReadOnlyList<SuiviDesRapports> DerniersMois { get; private set; } = [];

    public async Task OnGetAsync(string? mois, CancellationToken annulation)
    {
        var dernier = Mois.De(horloge.Aujourdhui).Precedent;
        Suivi = await suivis.ExecuterAsync(Mois.TryParse(mois, null, out var lu) ? lu : dernier, Acteur, annulation);
        if (Acteur.Role == Role.SousPrefet) DerniersMois = await derniers.ExecuterAsync(dernier, Acteur, annulation);
    }
}
