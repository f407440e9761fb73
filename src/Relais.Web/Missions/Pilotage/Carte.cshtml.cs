using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;
using Relais.Application.Missions.Pilotage.Cartes;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Web.Socle;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Pilotage;

/// <summary>Les quartiers par une mesure : un tableau, que la carte dessine quand le navigateur le peut.</summary>
[Authorize(Politiques.TerritoiresLire)]
public sealed class CarteModel(ChoixDeCarteRequete choixDeCarte, CarteThematiqueRequete requete, Horloge horloge, IOptions<ReglagesDeCarte> reglages) : PageRelais
{
    private static readonly SelectListGroup DuTerrain = new() { Name = "Le terrain" };
    private static readonly SelectListGroup DuBarometre = new() { Name = "Le baromètre" };

    public ChoixDeCarte Choix { get; private set; } = null!;

    /// <summary><c>null</c> quand l’agent n’a rien à montrer : aucun indicateur importé, et rien à lire du terrain.</summary>
    public CarteThematique? Carte { get; private set; }

    public FiltreDeCarte? Filtre { get; private set; }

    public ReglagesDeCarte Reglages => reglages.Value;

    [Display(Name = "Colorer par")]
    public string? Mesure { get; private set; }

    [Display(Name = "Mois")]
    public string? Mois { get; private set; }

    [Display(Name = "Édition")]
    public string? Edition { get; private set; }

    [Display(Name = "Thème")]
    public string? Theme { get; private set; }

    [Display(Name = "Nature")]
    public string? Nature { get; private set; }

    public IEnumerable<SelectListItem> Mesures =>
    [
        .. Choix.CompteLeTerrain
            ? new SelectListItem[] { new("Nombre d’observations", "observations") { Group = DuTerrain }, new("Nombre d’alertes signalées", "alertes") { Group = DuTerrain } }
            : [],
        .. Choix.Axes.Select(a => new SelectListItem(a.Libelle, new Mesure(GenreDeMesure.Barometre, a.Code).ToString()) { Group = DuBarometre }),
        .. Choix.Indicateurs.GroupBy(i => i.Theme).SelectMany(g => Grouper(g.Key, g.Select(i => new SelectListItem(i.Libelle, new Mesure(GenreDeMesure.Indicateur, i.Code).ToString())))),
    ];

    /// <summary>Du plus ancien au mois en cours : c’est aussi ce que le curseur parcourt.</summary>
    public IEnumerable<SelectListItem> LesMois => Enumerable.Range(0, DemandeDeCarte.MoisProposes).Reverse()
        .Select(recul => Metier.Commun.Mois.De(horloge.Aujourdhui).Plus(-recul)).Select(m => new SelectListItem(m.Libelle, m.ToString()));

    /// <summary>Les éditions de l’indicateur, puis la plus récente de chaque quartier ; le curseur les parcourt de même.</summary>
    public IEnumerable<SelectListItem> Editions =>
        [.. Carte!.Editions.Select(e => $"{e}").Select(e => new SelectListItem(e, e)), new("La plus récente", "")];

    public IEnumerable<SelectListItem> Themes => Choix.Themes.Select(t => new SelectListItem(t.Libelle, t.Code));

    public IEnumerable<SelectListItem> Natures => Choix.Natures.Select(n => new SelectListItem(n.Libelle, n.Code));

    public async Task OnGetAsync([FromQuery] DemandeDeCarte demande, CancellationToken annulation)
    {
        Choix = await choixDeCarte.ExecuterAsync(Acteur, annulation);
        Filtre = demande.Traduire(Choix, horloge.Aujourdhui);
        if (Filtre is null) return;

        (Mesure, Mois, Edition, Theme, Nature) = (Filtre.Mesure.ToString(), Filtre.Mois.ToString(), $"{Filtre.Edition}", Filtre.ThemeCode, Filtre.NatureCode);
        Carte = await requete.ExecuterAsync(Filtre, Acteur, annulation);
    }

    private static IEnumerable<SelectListItem> Grouper(string nom, IEnumerable<SelectListItem> options)
    {
        var groupe = new SelectListGroup { Name = nom };
        foreach (var option in options)
        {
            option.Group = groupe;
            yield return option;
        }
    }
}
