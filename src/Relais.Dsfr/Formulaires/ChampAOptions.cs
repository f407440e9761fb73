using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary>A choice among options: the values already chosen, and the official set of radios or checkboxes.</summary>
public abstract class ChampAOptions : ChampDeFormulaire
{
    public IEnumerable<SelectListItem>? Options { get; set; }

    protected IReadOnlyList<SelectListItem> LesOptions
    {
        get
        {
            var options = (Options ?? throw new ComposantMalEcritException($"{Element} for=\"{Expression.Name}\" : donnez les choix avec options=\"…\".")).ToList();
            foreach (var option in options)
                Exiger(option.Text, $"{Element} for=\"{Expression.Name}\" : le choix « {option.Value} » n’a pas de texte.");
            return options;
        }
    }

    protected Func<SelectListItem, bool> Choisie()
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(Nom, out var etat) && etat.RawValue is not null)
            return Parmi(etat.RawValue);
        return Expression.Model is { } valeur ? Parmi(valeur) : option => option.Selected;
    }

    protected static string ValeurDe(SelectListItem option)
    {
        ArgumentNullException.ThrowIfNull(option);
        return option.Value ?? option.Text;
    }

    protected TagBuilder Ensemble(IEnumerable<TagBuilder> elements, bool enLigne)
    {
        var groupe = Identifiant + "-groupe";
        var legende = Balise("legend", "fr-fieldset__legend--regular fr-fieldset__legend")
            .Avec("id", groupe + "-legend").Texte(TexteDuLibelle).Indication(Aide);
        var ensemble = Balise("fieldset", "fr-fieldset")
            .Classe("fr-fieldset--error", si: Erreur is not null)
            .Avec("id", groupe)
            .Avec("role", Erreur is null ? null : "group")
            .Avec("aria-labelledby", $"{groupe}-legend {IdentifiantDesMessages}")
            .Contenant(legende);
        foreach (var element in elements)
            ensemble.Contenant(Balise("div", "fr-fieldset__element").Classe("fr-fieldset__element--inline", si: enLigne).Contenant(element));
        return ensemble.Contenant(Messages());
    }

    protected string IdentifiantDuChoix(int rang) =>
        rang == 0 ? Identifiant : string.Create(CultureInfo.InvariantCulture, $"{Identifiant}-{rang + 1}");

    private static Func<SelectListItem, bool> Parmi(object valeur)
    {
        var choisies = Textes(valeur).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return option => choisies.Contains(ValeurDe(option));
    }

    /// <summary>An enum matches its name and its number: both are options that a page may build.</summary>
    private static IEnumerable<string> Textes(object valeur) => valeur switch
    {
        string texte => [texte],
        Enum membre => [membre.ToString(), membre.ToString("D")],
        IEnumerable plusieurs => plusieurs.Cast<object?>().Where(v => v is not null).SelectMany(v => Textes(v!)),
        _ => [Invariante(valeur) ?? ""],
    };
}
