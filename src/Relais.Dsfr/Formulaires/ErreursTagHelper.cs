using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-erreurs /&gt;</c>: what is to be corrected, each line leading to its field. Takes the focus.</summary>
[HtmlTargetElement("dsfr-erreurs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErreursTagHelper : ElementDsfr
{
    public int Niveau { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var erreurs = ViewContext.ViewData.ModelState
            .SelectMany(entree => entree.Value?.Errors.Select(erreur => (Champ: entree.Key, Phrase: ErreursDeSaisie.Phrase(erreur))) ?? [])
            .Distinct()
            .ToList();
        if (erreurs.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var titre = erreurs.Count == 1 ? "Une erreur est à corriger" : FormattableString.Invariant($"{erreurs.Count} erreurs sont à corriger");
        var liste = Balise("ul").Contenant([.. erreurs.Select(erreur => Balise("li").Contenant(Ligne(erreur.Champ, erreur.Phrase)))]);
        Rendre(output, Balise("div", "fr-alert fr-alert--error").Avec("id", "erreurs")
            .Avec("tabindex", "-1").Marque("autofocus")
            .Recevoir(output)
            .Contenant(Balise(Valeurs.Titre("dsfr-erreurs", Niveau), "fr-alert__title").Texte(titre), liste));
    }

    private static TagBuilder Ligne(string champ, string phrase) => champ.Length == 0
        ? Balise("span").Texte(phrase)
        : Balise("a").Avec("href", "#" + TagBuilder.CreateSanitizedId(champ, "_")).Texte(phrase);
}
