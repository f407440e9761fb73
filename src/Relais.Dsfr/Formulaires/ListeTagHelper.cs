using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-liste for="Theme" options="Model.Themes" invite="Choisir un thème" /&gt;</c></summary>
[HtmlTargetElement("dsfr-liste", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ListeTagHelper : ChampAOptions
{
    /// <summary>The first line, without value. It can be chosen again only in an optional field.</summary>
    public string? Invite { get; set; }

    /// <summary>One filter among others: the first line means « all » and can always be chosen, and nothing says that it is optional.</summary>
    public bool Filtre { get; set; }

    protected override TagBuilder Construire(TagHelperOutput output)
    {
        var liste = Completer(Balise("select", "fr-select"), output);
        var choisie = Choisie();
        var options = LesOptions;
        if (Invite is not null)
            liste.Contenant(Balise("option").Avec("value", "")
                .Marque("selected", si: !options.Any(choisie)).Marque("disabled", si: !Facultatif && !Filtre).Texte(Invite));
        foreach (var groupe in options.GroupBy(option => option.Group))
            Ajouter(liste, groupe.Key, groupe.Select(option => Ligne(option, choisie(option))));
        return Balise("div", "fr-select-group")
            .Classe("fr-select-group--error", si: Erreur is not null)
            .Contenant(Etiquette(), liste, Messages());
    }

    private static void Ajouter(TagBuilder liste, SelectListGroup? groupe, IEnumerable<TagBuilder> lignes)
    {
        if (groupe is null)
            liste.Contenant([.. lignes]);
        else
            liste.Contenant(Balise("optgroup").Avec("label", groupe.Name).Contenant([.. lignes]));
    }

    private static TagBuilder Ligne(SelectListItem option, bool choisie) => Balise("option")
        .Avec("value", ValeurDe(option)).Marque("selected", si: choisie).Marque("disabled", si: option.Disabled).Texte(option.Text);
}
