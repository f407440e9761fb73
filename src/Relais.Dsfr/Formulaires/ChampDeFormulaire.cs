using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary>
/// What every field has: a label, a hint, the value that was typed, and its error beside it.
/// The first control has the id of the field, so that the summary of errors can link to it.
/// </summary>
public abstract class ChampDeFormulaire : ElementDsfr
{
    [HtmlAttributeName("for")]
    public ModelExpression? For { get; set; }

    public string? Libelle { get; set; }

    public string? Aide { get; set; }

    public string? Id { get; set; }

    /// <summary>Says « (facultatif) » after the label.</summary>
    public bool Facultatif { get; set; }

    protected string Element { get; private set; } = "";

    protected ModelExpression Expression =>
        For ?? throw new ComposantMalEcritException($"{Element} : précisez la propriété saisie avec for=\"…\".");

    protected string Nom => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(Expression.Name);

    protected string Identifiant => Id ?? TagBuilder.CreateSanitizedId(Nom, "_");

    protected string IdentifiantDesMessages => Identifiant + "-messages";

    protected string? Erreur => ViewContext.ViewData.ModelState.TryGetValue(Nom, out var etat)
        ? etat.Errors.Select(ErreursDeSaisie.Phrase).FirstOrDefault()
        : null;

    protected string TexteDuLibelle
    {
        get
        {
            var texte = Exiger(
                Libelle ?? Expression.Metadata.DisplayName,
                $"{Element} for=\"{Expression.Name}\" n’a pas de libellé : ajoutez [Display(Name = \"…\")] à la propriété, ou libelle=\"…\".");
            return Facultatif ? texte + " (facultatif)" : texte;
        }
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        Element = context.TagName;
        var champ = Construire(output);
        var classes = ClassesRecues(output);
        if (GroupeTagHelper.Entoure(context))
            Rendre(output, Balise("div", "fr-fieldset__element").Classe(classes).Contenant(champ), ApresLeChamp());
        else
            Rendre(output, champ.Classe(classes), ApresLeChamp());
    }

    protected abstract TagBuilder Construire(TagHelperOutput output);

    protected virtual IHtmlContent? ApresLeChamp() => null;

    protected TagBuilder Etiquette(string classes = "fr-label") =>
        Balise("label", classes).Avec("for", Identifiant).Texte(TexteDuLibelle).Indication(Aide);

    protected TagBuilder Messages()
    {
        var messages = Balise("div", "fr-messages-group").Avec("id", IdentifiantDesMessages).Avec("aria-live", "polite");
        if (Erreur is { } erreur)
            messages.Contenant(Balise("p", "fr-message fr-message--error").Avec("id", Identifiant + "-message-error").Texte(erreur));
        return messages;
    }

    /// <summary>Name, id, description, state of error and the attributes of the page.</summary>
    protected TagBuilder Completer(TagBuilder controle, TagHelperOutput output) => controle
        .Avec("id", Identifiant)
        .Avec("name", Nom)
        .Avec("aria-describedby", IdentifiantDesMessages)
        .Avec("aria-invalid", Erreur is null ? null : "true")
        .Recevoir(output, classes: false);

    protected string? ValeurSaisie(Func<object, string?> mettreEnForme)
    {
        if (ViewContext.ViewData.ModelState.TryGetValue(Nom, out var etat) && etat.AttemptedValue is { } saisie)
            return saisie;
        return Expression.Model is { } valeur ? mettreEnForme(valeur) : null;
    }

    protected static string? Invariante(object valeur) => Convert.ToString(valeur, CultureInfo.InvariantCulture);
}
