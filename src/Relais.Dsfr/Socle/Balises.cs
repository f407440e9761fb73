using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Relais.Dsfr.Socle;

internal static class Balises
{
    public static TagBuilder Balise(string nom, string? classes = null)
    {
        var balise = new TagBuilder(nom);
        if (nom is "input" or "br")
            balise.TagRenderMode = TagRenderMode.StartTag;
        return balise.Classe(classes);
    }

    public static TagBuilder Classe(this TagBuilder balise, string? classe, bool si = true)
    {
        if (!si || string.IsNullOrEmpty(classe))
            return balise;
        balise.Attributes["class"] = balise.Attributes.TryGetValue("class", out var avant) ? $"{avant} {classe}" : classe;
        return balise;
    }

    /// <summary>A null value sets nothing.</summary>
    public static TagBuilder Avec(this TagBuilder balise, string nom, string? valeur)
    {
        if (valeur is not null)
            balise.Attributes[nom] = valeur;
        return balise;
    }

    public static TagBuilder Marque(this TagBuilder balise, string nom, bool si = true)
    {
        if (si)
            balise.Attributes[nom] = "";
        return balise;
    }

    public static TagBuilder Contenant(this TagBuilder balise, params IHtmlContent?[] contenus)
    {
        foreach (var contenu in contenus)
            if (contenu is not null)
                balise.InnerHtml.AppendHtml(contenu);
        return balise;
    }

    public static TagBuilder Texte(this TagBuilder balise, string? texte)
    {
        if (texte is not null)
            balise.InnerHtml.Append(texte);
        return balise;
    }

    /// <summary>The hint of a label or of a legend, after a space that keeps their words apart when they are read out.</summary>
    public static TagBuilder Indication(this TagBuilder balise, string? aide) => string.IsNullOrWhiteSpace(aide)
        ? balise
        : balise.Texte(" ").Contenant(Balise("span", "fr-hint-text").Texte(aide));

    /// <summary>Gives the attributes that the page wrote and no property took; its classes come last.</summary>
    public static TagBuilder Recevoir(this TagBuilder balise, TagHelperOutput output, bool classes = true)
    {
        foreach (var attribut in output.Attributes)
            if (!string.Equals(attribut.Name, "class", StringComparison.OrdinalIgnoreCase))
                balise.Attributes[attribut.Name] = Valeur(attribut);
        return classes ? balise.Classe(ClassesRecues(output)) : balise;
    }

    public static string? ClassesRecues(TagHelperOutput output) =>
        output.Attributes.TryGetAttribute("class", out var attribut) ? Valeur(attribut) : null;

    public static string EnHtml(IHtmlContent contenu)
    {
        using var texte = new StringWriter(CultureInfo.InvariantCulture);
        contenu.WriteTo(texte, HtmlEncoder.Default);
        return texte.ToString();
    }

    /// <summary>What a screen reader would find to say, tags removed.</summary>
    public static string EnTexte(IHtmlContent contenu)
    {
        var html = EnHtml(contenu);
        var texte = new System.Text.StringBuilder(html.Length);
        var dansUneBalise = false;
        foreach (var lettre in html)
        {
            if (lettre == '<') dansUneBalise = true;
            else if (lettre == '>') dansUneBalise = false;
            else if (!dansUneBalise) texte.Append(lettre);
        }

        return WebUtility.HtmlDecode(texte.ToString()).Trim();
    }

    private static string Valeur(TagHelperAttribute attribut) => attribut.Value switch
    {
        null => "",
        IHtmlContent html => WebUtility.HtmlDecode(EnHtml(html)),
        var valeur => Convert.ToString(valeur, CultureInfo.InvariantCulture) ?? "",
    };
}
