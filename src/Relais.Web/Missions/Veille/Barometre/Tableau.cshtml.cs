using Microsoft.AspNetCore.Authorization;
using Relais.Application.Missions.Veille.Barometre;
using Relais.Metier.Commun;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille.Barometre;

[Authorize(Politiques.BarometreLire)]
public sealed class TableauModel(TableauDuBarometreRequete requete) : PageRelais
{
    public TableauDuBarometre Tableau { get; private set; } = null!;

    public IReadOnlyList<NoteAttendue> CetteSemaine => [.. Tableau.ANoter.Where(n => n.Semaine == Tableau.Semaine)];

    public IReadOnlyList<NoteAttendue> SemaineDAvant => [.. Tableau.ANoter.Where(n => n.Semaine != Tableau.Semaine)];

    public bool PeutNoter => Acteur.Role == Role.Delegue;

    public async Task OnGetAsync(CancellationToken annulation) => Tableau = await requete.ExecuterAsync(Acteur, annulation);
}
