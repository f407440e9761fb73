using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Web.Missions.Partage;

/// <summary><c>&lt;relais-texte blocs="…" /&gt;</c>: blocks as HTML. Every text is encoded; no tag comes from what was typed.</summary>
[HtmlTargetElement("relais-texte", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TexteRicheTagHelper : TagHelper
{
    public IReadOnlyList<Bloc> Blocs { get; set; } = [];

    /// <summary>Added to the level of each heading: the page has its own above.</summary>
    public int Decalage { get; set; }

    /// <summary>True where numbers of sources lead to the list of the sources of the page.</summary>
    public bool AvecNotes { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        foreach (var bloc in Blocs) output.Content.AppendHtml(Ecrire(bloc));
    }

    private TagBuilder Ecrire(Bloc bloc) => bloc switch
    {
        TitreDeSection titre => Texte(new TagBuilder($"h{Math.Min(titre.Niveau + Decalage, 6)}"), titre.Texte),
        Paragraphe paragraphe => Fragments(Classe(new TagBuilder("p"), paragraphe.Genre), paragraphe.Fragments),
        Liste liste => Liste(liste),
        Tableau tableau => Tableau(tableau),
        Carte carte => DessinDeCarte.Ecrire(carte),
        _ => throw new InvalidOperationException($"Le bloc « {bloc.GetType().Name} » n’a pas d’écriture."),
    };

    private TagBuilder Liste(Liste liste)
    {
        var balise = new TagBuilder(liste.EstNumerotee ? "ol" : "ul");
        foreach (var element in liste.Elements)
        {
            var ligne = Fragments(new TagBuilder("li"), element.Fragments);
            if (element.SousListe is { } sousListe) ligne.InnerHtml.AppendHtml(Liste(sousListe));
            balise.InnerHtml.AppendHtml(ligne);
        }

        return balise;
    }

    private static TagBuilder Tableau(Tableau tableau)
    {
        var table = new TagBuilder("table");
        table.InnerHtml.AppendHtml(Texte(new TagBuilder("caption"), tableau.Legende));
        var tete = new TagBuilder("thead");
        tete.InnerHtml.AppendHtml(Ligne(tableau.EnTetes, () => Attribut(new TagBuilder("th"), "scope", "col")));
        var corps = new TagBuilder("tbody");
        foreach (var ligne in tableau.Lignes) corps.InnerHtml.AppendHtml(Ligne(ligne, () => new TagBuilder("td")));
        table.InnerHtml.AppendHtml(tete);
        table.InnerHtml.AppendHtml(corps);
        // On a phone the table scrolls inside its frame: the keyboard must reach it.
        var cadre = Attribut(Attribut(Attribut(new TagBuilder("div"), "class", "relais-tableau"), "role", "group"), "tabindex", "0");
        Attribut(cadre, "aria-label", Typographie.Francaise(tableau.Legende));
        cadre.InnerHtml.AppendHtml(table);
        return cadre;
    }

    private static TagBuilder Ligne(IReadOnlyList<string> cellules, Func<TagBuilder> cellule)
    {
        var ligne = new TagBuilder("tr");
        foreach (var texte in cellules) ligne.InnerHtml.AppendHtml(Texte(cellule(), texte));
        return ligne;
    }

    private TagBuilder Fragments(TagBuilder balise, IReadOnlyList<Fragment> fragments)
    {
        foreach (var fragment in fragments) balise.InnerHtml.AppendHtml(Ecrire(fragment));
        return balise;
    }

    private IHtmlContent Ecrire(Fragment fragment) => fragment switch
    {
        { Source: { } numero } => Appel(numero, fragment.Lien),
        { EstEtiquette: true } => Texte(Attribut(new TagBuilder("span"), "class", "relais-appreciation"), fragment.Texte),
        { Lien: { } lien } => Texte(Attribut(Attribut(new TagBuilder("a"), "href", lien), "rel", "noopener noreferrer"), fragment.Texte),
        { Gras: true, Italique: true } => Autour("strong", Texte(new TagBuilder("em"), fragment.Texte)),
        { Gras: true } => Texte(new TagBuilder("strong"), fragment.Texte),
        { Italique: true } => Texte(new TagBuilder("em"), fragment.Texte),
        _ => new HtmlContentBuilder().Append(Typographie.Francaise(fragment.Texte)),
    };

    private TagBuilder Appel(int numero, string? lien)
    {
        var cible = lien ?? (AvecNotes ? $"#source-{numero}" : null);
        var appel = cible is null ? new TagBuilder("span") : Attribut(new TagBuilder("a"), "href", cible);
        appel.InnerHtml.AppendHtml(Texte(Attribut(new TagBuilder("span"), "class", "fr-sr-only"), "Source "));
        appel.InnerHtml.Append(numero.ToString(CultureInfo.InvariantCulture));
        return Attribut(Autour("sup", appel), "class", "relais-appel");
    }

    private static TagBuilder Classe(TagBuilder balise, GenreDeParagraphe genre) => genre switch
    {
        GenreDeParagraphe.Essentiel => Attribut(balise, "class", "relais-essentiel"),
        GenreDeParagraphe.Mention => Attribut(balise, "class", "relais-mention"),
        _ => balise,
    };

    private static TagBuilder Autour(string nom, IHtmlContent contenu)
    {
        var balise = new TagBuilder(nom);
        balise.InnerHtml.AppendHtml(contenu);
        return balise;
    }

    private static TagBuilder Texte(TagBuilder balise, string texte)
    {
        balise.InnerHtml.Append(Typographie.Francaise(texte));
        return balise;
    }

    private static TagBuilder Attribut(TagBuilder balise, string nom, string valeur)
    {
        balise.Attributes[nom] = valeur;
        return balise;
    }
}
