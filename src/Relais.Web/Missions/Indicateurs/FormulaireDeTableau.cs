using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Indicateurs;
using Relais.Dsfr.Formulaires;
using Relais.Metier.Missions.Indicateurs;

namespace Relais.Web.Missions.Indicateurs;

/// <summary>Un tableau partagé, tel qu’un délégué le compose.</summary>
public sealed class FormulaireDeTableau
{
    public Guid Version { get; set; }

    [Display(Name = "Titre")]
    public string? Titre { get; set; }

    [Display(Name = "Introduction")]
    public string? Introduction { get; set; }

    [Display(Name = "Quartiers")]
    public List<Guid> Quartiers { get; set; } = [];

    [Display(Name = "Indicateurs")]
    public List<string> Indicateurs { get; set; } = [];

    public List<NoteSaisie> Notes { get; set; } = [];

    public static FormulaireDeTableau De(FicheTableau fiche) => new()
    {
        Version = fiche.Version,
        Titre = fiche.Contenu.Titre,
        Introduction = fiche.Contenu.Introduction,
        Quartiers = [.. fiche.Contenu.Quartiers],
        Indicateurs = [.. fiche.Contenu.Indicateurs],
        Notes = [.. fiche.Contenu.Indicateurs.Select(code => new NoteSaisie
        {
            Code = code,
            Libelle = fiche.Tableau.Lignes.FirstOrDefault(l => l.Code == code)?.Libelle ?? code,
            Texte = fiche.Contenu.Notes.FirstOrDefault(n => n.IndicateurCode == code)?.Texte,
        })],
    };

    public ContenuDeTableau Traduire() => new(
        Titre ?? "", Introduction ?? "", Quartiers, Indicateurs, [.. Notes.Where(n => !string.IsNullOrWhiteSpace(n.Texte)).Select(n => new NoteDeTableau(n.Code, n.Texte!))]);

    public static IReadOnlyList<SelectListItem> LesQuartiers(ChoixDuTableau choix) =>
        [.. choix.Quartiers.Select(q => new OptionRiche { Text = $"{q.Nom} ({q.Code})", Value = q.Id.ToString(), Aide = q.AvecChiffres ? q.Communes : $"{q.Communes}. Aucun chiffre publié" })];

    public static IReadOnlyList<SelectListItem> LesIndicateurs(ChoixDuTableau choix, bool cles) =>
        [.. choix.Indicateurs.Where(i => choix.Cles.Contains(i.Code) == cles).Select(i => new SelectListItem(i.Libelle, i.Code))];

    public sealed class NoteSaisie
    {
        public string Code { get; set; } = "";

        public string Libelle { get; set; } = "";

        public string? Texte { get; set; }
    }
}
