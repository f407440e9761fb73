using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Web.Missions.Partage;

/// <summary>A map as SVG in a figure: its caption, its description for those who do not see it, its key.</summary>
internal static class DessinDeCarte
{
    private const int RayonDuNumero = 11;

    public static TagBuilder Ecrire(Carte carte)
    {
        var figure = Balise("figure", ("class", "relais-figure-carte"));
        figure.InnerHtml.AppendHtml(Texte("figcaption", carte.Legende));
        figure.InnerHtml.AppendHtml(Dessin(carte));
        if (carte.Cles.Count > 0) figure.InnerHtml.AppendHtml(Legende(carte.Cles));
        return figure;
    }

    private static TagBuilder Dessin(Carte carte)
    {
        var svg = Balise("svg", ("class", "relais-figure-carte__dessin"), ("viewBox", $"0 0 {carte.Largeur} {carte.Hauteur}"), ("preserveAspectRatio", "xMinYMin"), ("role", "img"), ("aria-label", Typographie.Francaise(carte.Description)));
        foreach (var forme in carte.Formes) svg.InnerHtml.AppendHtml(Forme(forme.Chemin, forme.Teinte));
        foreach (var numero in carte.Numeros)
        {
            var (x, y) = (Nombre(numero.X), Nombre(numero.Y));
            svg.InnerHtml.AppendHtml(Balise("circle", ("cx", x), ("cy", y), ("r", RayonDuNumero.ToString(CultureInfo.InvariantCulture)), ("fill", "#ffffff"), ("stroke", CouleursDeCarte.Trait)));
            var texte = Balise("text", ("x", x), ("y", y), ("dy", "0.35em"), ("text-anchor", "middle"), ("font-size", "13"), ("font-weight", "700"), ("fill", CouleursDeCarte.Trait));
            texte.InnerHtml.Append(numero.Numero.ToString(CultureInfo.InvariantCulture));
            svg.InnerHtml.AppendHtml(texte);
        }

        return svg;
    }

    private static TagBuilder Legende(IReadOnlyList<CleDeCarte> cles)
    {
        var liste = Balise("ul", ("class", "relais-figure-carte__cles"));
        foreach (var cle in cles)
        {
            var element = new TagBuilder("li");
            var pastille = Balise("svg", ("viewBox", "0 0 20 14"), ("width", "20"), ("height", "14"), ("aria-hidden", "true"));
            pastille.InnerHtml.AppendHtml(Forme("M1 1H19V13H1Z", cle.Teinte));
            element.InnerHtml.AppendHtml(pastille);
            element.InnerHtml.AppendHtml(Texte("span", cle.Texte));
            liste.InnerHtml.AppendHtml(element);
        }

        return liste;
    }

    private static TagBuilder Forme(string chemin, TeinteDeCarte teinte)
    {
        var forme = Balise(
            "path", ("d", chemin), ("fill", CouleursDeCarte.Fond(teinte)), ("fill-rule", "evenodd"), ("stroke", CouleursDeCarte.Bord(teinte)), ("stroke-width", Nombre(CouleursDeCarte.Epaisseur(teinte))));
        if (CouleursDeCarte.EnTirets(teinte)) forme.Attributes["stroke-dasharray"] = "5 4";
        return forme;
    }

    private static string Nombre(double nombre) => nombre.ToString("0.#", CultureInfo.InvariantCulture);

    private static TagBuilder Texte(string nom, string texte)
    {
        var balise = new TagBuilder(nom);
        balise.InnerHtml.Append(Typographie.Francaise(texte));
        return balise;
    }

    private static TagBuilder Balise(string nom, params ReadOnlySpan<(string Nom, string Valeur)> attributs)
    {
        var balise = new TagBuilder(nom);
        foreach (var (cle, valeur) in attributs) balise.Attributes[cle] = valeur;
        return balise;
    }
}
