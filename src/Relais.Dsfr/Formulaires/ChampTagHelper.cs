using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Dsfr.Socle;
using static Relais.Dsfr.Socle.Balises;

namespace Relais.Dsfr.Formulaires;

/// <summary><c>&lt;dsfr-champ for="Objet" aide="Une phrase suffit." /&gt;</c>: a line, or several with <c>lignes</c>.</summary>
[HtmlTargetElement("dsfr-champ", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChampTagHelper : ChampDeFormulaire
{
    private static readonly string[] Types = ["text", "email", "tel", "password", "number", "search", "month", "datetime-local", "time", "url"];

    public string Type { get; set; } = "text";

    public int? Lignes { get; set; }

    private Type TypeDuModele => Expression.Metadata.UnderlyingOrModelType;

    private bool EstDecimal => TypeDuModele == typeof(decimal) || TypeDuModele == typeof(double) || TypeDuModele == typeof(float);

    protected override TagBuilder Construire(TagHelperOutput output)
    {
        if (!Types.Contains(Type, StringComparer.Ordinal))
            throw new ComposantMalEcritException($"{Element} : « {Type} » n’est pas un type de champ. Types permis : {string.Join(", ", Types)}.");
        if (Type == "password")
            return MotDePasse(output);
        return Balise("div", "fr-input-group")
            .Classe("fr-input-group--error", si: Erreur is not null)
            .Contenant(Etiquette(), Lignes is null ? Ligne(output) : ZoneDeTexte(output), Messages());
    }

    /// <summary>A decimal typed in a number input travels with a point, whatever the culture of the server.</summary>
    protected override IHtmlContent? ApresLeChamp() => Type == "number" && EstDecimal
        ? Balise("input").Avec("type", "hidden").Avec("name", "__Invariant").Avec("value", Nom)
        : null;

    private TagBuilder Ligne(TagHelperOutput output)
    {
        var controle = Balise("input", "fr-input").Avec("type", Type).Avec("value", ValeurSaisie(MettreEnForme));
        if (Type == "number")
            controle.Avec("inputmode", EstDecimal ? "decimal" : "numeric").Avec(EstDecimal ? "step" : "pattern", EstDecimal ? "any" : "[0-9]*");
        return Completer(controle.Avec("maxlength", LongueurMaximale()), output);
    }

    private TagBuilder ZoneDeTexte(TagHelperOutput output)
    {
        var zone = Balise("textarea", "fr-input")
            .Avec("rows", Lignes!.Value.ToString(CultureInfo.InvariantCulture))
            .Avec("maxlength", LongueurMaximale());
        // HTML drops a line break that opens a textarea: one more keeps the text whole.
        return Completer(zone, output).Contenant(new HtmlString("\n")).Texte(ValeurSaisie(MettreEnForme));
    }

    private TagBuilder MotDePasse(TagHelperOutput output)
    {
        var controle = Balise("input", "fr-password__input fr-input")
            .Avec("type", "password").Avec("autocapitalize", "off").Avec("autocorrect", "off");
        var montrer = Identifiant + "-show";
        return Balise("div", "fr-password").Contenant(
            Etiquette("fr-password__label fr-label"),
            Balise("div", "fr-input-wrap").Contenant(Completer(controle, output)),
            Messages(),
            Balise("div", "fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm").Contenant(
                Balise("input").Avec("aria-label", "Afficher le mot de passe").Avec("id", montrer).Avec("type", "checkbox"),
                Balise("label", "fr--password__checkbox fr-label").Avec("for", montrer).Texte("Afficher")));
    }

    private string? LongueurMaximale()
    {
        var bornes = Expression.Metadata.ValidatorMetadata
            .Select(regle => regle switch { StringLengthAttribute s => s.MaximumLength, MaxLengthAttribute m => m.Length, _ => 0 })
            .Where(borne => borne > 0)
            .ToList();
        return bornes.Count == 0 ? null : bornes.Min().ToString(CultureInfo.InvariantCulture);
    }

    private string? MettreEnForme(object valeur) => (Type, valeur) switch
    {
        ("month", DateOnly jour) => jour.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ("datetime-local", DateTime instant) => instant.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        ("time", TimeOnly heure) => heure.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Invariante(valeur),
    };
}
