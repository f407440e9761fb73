using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Relais.Application.Missions.Documents.Contrats;

/// <summary>
/// Le texte riche de Relais : du Markdown réduit à titres, listes, gras, italique, liens. Il devient des blocs, jamais du
/// HTML : ce qui n’est pas sur cette courte liste est montré comme du texte (docs/adr/0043).
/// </summary>
public static class TexteRiche
{
    private static readonly MarkdownPipeline Lecteur = new MarkdownPipelineBuilder().DisableHtml().Build();

    private static readonly string[] SchemasPermis = ["http", "https", "mailto"];

    /// <param name="markdown">Le texte.</param>
    /// <param name="niveauDesTitres">Niveau donné au premier rang de titre ; les suivants descendent.</param>
    /// <param name="lienParticulier">Ce qu’un lien maison devient (<c>source:…</c>) ; <c>null</c> pour un lien ordinaire.</param>
    public static IReadOnlyList<Bloc> Lire(string markdown, int niveauDesTitres = 3, Func<string, string, Fragment?>? lienParticulier = null)
    {
        var lecture = new Lecture(niveauDesTitres, lienParticulier ?? ((_, _) => null));
        return [.. Markdown.Parse(markdown, Lecteur).SelectMany(lecture.Blocs)];
    }

    private sealed class Lecture(int niveauDesTitres, Func<string, string, Fragment?> lienParticulier)
    {
        public IEnumerable<Bloc> Blocs(Block bloc) => bloc switch
        {
            HeadingBlock titre => [new TitreDeSection(niveauDesTitres + (titre.Level > 3 ? 1 : 0), string.Concat(Fragments(titre.Inline).Select(f => f.Texte)))],
            ParagraphBlock paragraphe => [new Paragraphe(Fragments(paragraphe.Inline))],
            ListBlock liste => [Liste(liste)],
            QuoteBlock citation => citation.SelectMany(Blocs),
            CodeBlock code => [Paragraphe.De(code.Lines.ToString().Trim())],
            _ => [],
        };

        private Liste Liste(ListBlock liste) => new(liste.IsOrdered, [.. liste.OfType<ListItemBlock>().Select(Element)]);

        private ElementDeListe Element(ListItemBlock element)
        {
            List<Fragment> fragments = [];
            foreach (var paragraphe in element.OfType<LeafBlock>())
            {
                if (fragments.Count > 0) fragments.Add(new Fragment("\n"));
                fragments.AddRange(Fragments(paragraphe.Inline));
            }

            return new(fragments, element.OfType<ListBlock>().Select(Liste).FirstOrDefault());
        }

        private List<Fragment> Fragments(ContainerInline? conteneur)
        {
            List<Fragment> fragments = [];
            if (conteneur is not null) Lire(conteneur, new Fragment(""), fragments);
            return fragments;
        }

        private void Lire(ContainerInline conteneur, Fragment style, List<Fragment> fragments)
        {
            foreach (var passage in conteneur)
            {
                switch (passage)
                {
                    case LinkInline lien: Lien(lien, style, fragments); break;
                    case EmphasisInline accent: Lire(accent, accent.DelimiterCount >= 2 ? style with { Gras = true } : style with { Italique = true }, fragments); break;
                    case ContainerInline autre: Lire(autre, style, fragments); break;
                    case LineBreakInline saut: Ajouter(fragments, style, saut.IsHard ? "\n" : " "); break;
                    case CodeInline code: Ajouter(fragments, style, code.Content); break;
                    case AutolinkInline adresse: Ajouter(fragments, style, adresse.Url); break;
                    case HtmlEntityInline entite: Ajouter(fragments, style, entite.Transcoded.ToString()); break;
                    default: Ajouter(fragments, style, passage.ToString() ?? ""); break;
                }
            }
        }

        private void Lien(LinkInline lien, Fragment style, List<Fragment> fragments)
        {
            var texte = TexteSeul(lien);
            if (lienParticulier(lien.Url ?? "", texte) is { } particulier)
            {
                fragments.Add(particulier);
            }
            else if (!lien.IsImage && Uri.TryCreate(lien.Url, UriKind.Absolute, out var adresse) && SchemasPermis.Contains(adresse.Scheme, StringComparer.Ordinal))
            {
                fragments.Add(style with { Texte = texte, Lien = adresse.AbsoluteUri });
            }
            else
            {
                Ajouter(fragments, style, texte);
            }
        }

        private static void Ajouter(List<Fragment> fragments, Fragment style, string texte)
        {
            if (fragments.Count > 0 && fragments[^1] with { Texte = "" } == style) fragments[^1] = style with { Texte = fragments[^1].Texte + texte };
            else fragments.Add(style with { Texte = texte });
        }

        private static string TexteSeul(ContainerInline conteneur)
        {
            var texte = new StringBuilder();
            foreach (var feuille in conteneur.Descendants<LeafInline>())
            {
                texte.Append(feuille switch { LiteralInline l => l.Content.ToString(), CodeInline c => c.Content, HtmlEntityInline e => e.Transcoded.ToString(), _ => " " });
            }

            return texte.ToString();
        }
    }
}
