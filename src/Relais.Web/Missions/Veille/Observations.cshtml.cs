using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Relais.Application.Missions.Veille;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Veille;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Veille;

[Authorize(Politiques.VeilleLire)]
public sealed class ObservationsModel(ListeObservationsRequete liste, ChoixDeListeRequete choix) : PageRelais
{
    public FiltreDeListe Filtre { get; private set; } = new();

    public PageObservations Liste { get; private set; } = null!;

    public ChoixDeListe Choix { get; private set; } = null!;

    public bool Peut(string politique) => Politiques.Table[politique].Contains(Acteur.Role);

    public IEnumerable<SelectListItem> Quartiers =>
        [.. Choix.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString())), new("Hors quartier", FiltreDeListe.HorsQuartier)];

    public IEnumerable<SelectListItem> Themes => Choix.Themes.Select(t => new SelectListItem(t.Libelle, t.Code));

    public IEnumerable<SelectListItem> Auteurs => Choix.Auteurs.Select(a => new SelectListItem(a.Nom, a.Id.ToString()));

    public static IEnumerable<SelectListItem> Natures => Enum.GetValues<NatureObservation>().Select(n => new SelectListItem(n.Libelle(), CodeTexte.De(n)));

    public string Nombre => Liste.Nombre switch
    {
        0 => "Aucune observation",
        1 => "1 observation",
        > PageObservations.NombreAuPlus => "Plus de 1\u202F000 observations",
        var nombre => $"{nombre} observations",
    };

    public async Task OnGetAsync([FromQuery] FiltreDeListe filtre, [FromQuery] string? curseur, CancellationToken annulation)
    {
        Filtre = filtre;
        Liste = await liste.ExecuterAsync(filtre.Traduire(), CurseurDeListe.Lire(curseur), Acteur, annulation);
        Choix = await choix.ExecuterAsync(Acteur, annulation);
    }

    /// <summary>Cette liste, ailleurs : une autre page, un autre sens, un fichier.</summary>
    public string Adresse(string chemin, CurseurDeListe? curseur = null)
    {
        var parametres = Request.Query.Where(p => p.Key != "curseur" && p.Value.Count > 0).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value[0]));
        return QueryHelpers.AddQueryString(chemin, curseur is null ? parametres : parametres.Append(new("curseur", curseur.ToString())));
    }
}
