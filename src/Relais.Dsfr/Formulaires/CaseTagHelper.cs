using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-case for="EstConfirme" /&gt;</c>: one thing, true or not.</summary>
[HtmlTargetElement("dsfr-case", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CaseTagHelper : ChampDeFormulaire
{
    protected override TagBuilder Construire(TagHelperOutput output)
    {
        var cochee = ValeurSaisie(Invariante) is { } valeur && valeur.StartsWith("true", StringComparison.OrdinalIgnoreCase);
        var controle = Completer(Balise("input").Avec("type", "checkbox").Avec("value", "true").Marque("checked", si: cochee), output);
        return Balise("div", "fr-checkbox-group")
            .Classe("fr-checkbox-group--error", si: Erreur is not null)
            .Contenant(controle, Etiquette(), Messages());
    }

    /// <summary>A browser sends nothing for an empty box: this says that it was shown and left empty.</summary>
    protected override IHtmlContent ApresLeChamp() =>
        Balise("input").Avec("type", "hidden").Avec("name", Nom).Avec("value", "false");
}
