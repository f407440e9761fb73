using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Pages;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

[Authorize(Politiques.PropositionsLire)]
public sealed class TableauModel(TableauDesPropositionsRequete tableaux, ChoixDePropositionRequete choix) : PageRelais
{
    public FiltreDuTableau Filtre { get; private set; } = new();

    public SituationDeProposition Situation { get; private set; }

    public TableauDesPropositions Tableau { get; private set; } = null!;

    public ChoixDeProposition Choix { get; private set; } = null!;

    public bool PeutDeposer => Politiques.Table[Politiques.PropositionsDeposer].Contains(Acteur.Role);

    public bool PeutRegler => Politiques.Table[Politiques.PropositionsRegler].Contains(Acteur.Role);

    public int Nombre => Tableau.Groupes.Sum(g => g.Lignes.Count);

    public IEnumerable<SelectListItem> Quartiers => [.. Choix.Quartiers.Select(q => new SelectListItem(q.Nom, q.Id.ToString())), new("Tout le département", FiltreDuTableau.ToutLeDepartement)];

    public IEnumerable<SelectListItem> Themes => Choix.Themes.Select(t => new SelectListItem(t.Libelle, t.Code));

    public IEnumerable<SelectListItem> Auteurs => Choix.Auteurs.OrderBy(a => a.Value, StringComparer.CurrentCulture).Select(a => new SelectListItem(a.Value, a.Key.ToString()));

    public static IEnumerable<SelectListItem> Destinataires => Enum.GetValues<TypeDeDestinataire>().Select(d => new SelectListItem(d.Libelle(), CodeTexte.De(d)));

    public async Task OnGetAsync([FromQuery] FiltreDuTableau filtre, CancellationToken annulation)
    {
        Filtre = filtre;
        var traduit = filtre.Traduire();
        Situation = traduit.Situation;
        Tableau = await tableaux.ExecuterAsync(traduit, Acteur, annulation);
        Choix = await choix.ExecuterAsync(Acteur, annulation);
    }

    /// <summary>La même vue dans une autre situation, les autres filtres gardés.</summary>
    public string AdresseDe(SituationDeProposition situation) => QueryHelpers.AddQueryString(PropositionsLiens.Liste, Parametres("situation").Prepend(new("situation", CodeTexte.De(situation))));

    /// <summary>La même vue, ailleurs : un fichier.</summary>
    public string Adresse(string chemin) => QueryHelpers.AddQueryString(chemin, Parametres(""));

    private IEnumerable<KeyValuePair<string, string?>> Parametres(string sauf) =>
        Request.Query.Where(p => p.Key != sauf && p.Value.Count > 0 && p.Value[0]?.Length > 0).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value[0]));
}
