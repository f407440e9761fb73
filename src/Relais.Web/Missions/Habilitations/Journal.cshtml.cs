using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Relais.Application.Missions.Habilitations;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Habilitations;

[Authorize(Politiques.HabilitationsGerer)]
public sealed partial class JournalModel(JournalRequete requete) : PageRelais
{
    // « page » est aussi une valeur de route de Razor Pages : la chaîne de requête seule fait foi.
    [FromQuery(Name = "page")]
    [BindProperty(SupportsGet = true)]
    public int Rang { get; set; } = 1;

    public PageDuJournal Contenu { get; private set; } = new([], 0);

    public int Pages => (Contenu.Total + JournalRequete.ParPage - 1) / JournalRequete.ParPage;

    public async Task OnGetAsync(CancellationToken annulation) => Contenu = await requete.ExecuterAsync(Acteur, null, Rang, annulation);

    /// <summary><c>SaisirObservation</c> se lit « Saisir observation ».</summary>
    public static string EnMots(string nom) => string.Concat(nom[..1], Majuscule().Replace(nom[1..], m => " " + m.Value.ToLowerInvariant()));

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Majuscule();
}
