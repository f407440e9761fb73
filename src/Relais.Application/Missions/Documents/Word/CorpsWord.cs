using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Relais.Application.Missions.Documents.Contrats;

namespace Relais.Application.Missions.Documents.Word;

/// <summary>Le corps : chaque bloc devient un ou plusieurs paragraphes stylés.</summary>
internal sealed class CorpsWord(MainDocumentPart principal, bool estSerre)
{
    private int _listesNumerotees;
    private uint _cartes;

    public IEnumerable<OpenXmlElement> Bloc(Bloc bloc) => bloc switch
    {
        TitreDeSection titre => [Paragraphe($"Heading{Math.Clamp(titre.Niveau, 1, 4)}", titre.Texte)],
        Contrats.Paragraphe paragraphe => [AvecFragments(Style(paragraphe.Genre), paragraphe.Fragments)],
        Liste liste => Elements(liste, 0, liste.EstNumerotee ? NouvelleNumerotation() : 1),
        Tableau tableau => TableauWord.Ecrire(tableau),
        Carte carte => CarteWord.Ecrire(principal, carte, ++_cartes, estSerre),
        _ => throw new InvalidOperationException($"Le bloc « {bloc.GetType().Name} » n’a pas d’écriture."),
    };

    public static IEnumerable<OpenXmlElement> Sources(IReadOnlyList<NoteDeSource> sources)
    {
        if (sources.Count == 0) yield break;

        yield return Paragraphe("Heading1", "Sources");
        foreach (var source in sources)
        {
            var signet = new BookmarkStart { Id = $"{source.Numero}", Name = Signet(source.Numero) };
            yield return new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = "Source" }),
                signet, new Run(new Text($"{source.Numero}."), new TabChar(), Texte(source.Texte)), new BookmarkEnd { Id = $"{source.Numero}" });
        }
    }

    public static Paragraph Paragraphe(string style, string texte) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Texte(texte)));

    private static Text Texte(string texte) => new(Typographie.Francaise(texte)) { Space = SpaceProcessingModeValues.Preserve };

    private static string Signet(int numero) => $"source_{numero}";

    private static string Style(GenreDeParagraphe genre) => genre switch
    {
        GenreDeParagraphe.Essentiel => "Essentiel",
        GenreDeParagraphe.Mention => "Mention",
        GenreDeParagraphe.Annotation => "Annotation",
        _ => "Normal",
    };

    private Paragraph AvecFragments(string style, IReadOnlyList<Fragment> fragments, NumberingProperties? numero = null)
    {
        var proprietes = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (numero is not null) proprietes.NumberingProperties = numero;
        var paragraphe = new Paragraph(proprietes);
        for (var i = 0; i < fragments.Count; i++)
        {
            // Deux appels qui se suivent se lisent « 1, 2 », pas « 12 ».
            if (fragments[i].Source is not null && i > 0 && fragments[i - 1].Source is not null) paragraphe.Append(Passage(", ", "AppelDeSource"));
            paragraphe.Append(Fragment(fragments[i]));
        }

        return paragraphe;
    }

    private OpenXmlElement Fragment(Fragment fragment) => fragment switch
    {
        { Source: { } numero } => new Hyperlink(Passage(fragment.Texte, "AppelDeSource")) { Anchor = Signet(numero), Tooltip = $"Source {numero}", History = true },
        { EstEtiquette: true } => Passage($"[{fragment.Texte}]", "Etiquette"),
        { Lien: { } lien } => new Hyperlink(Passage(fragment.Texte, "Hyperlink")) { Id = principal.AddHyperlinkRelationship(new Uri(lien, UriKind.Absolute), isExternal: true).Id, History = true },
        { Gras: true, Italique: true } => Passage(fragment.Texte, "StrongEmphasis"),
        { Gras: true } => Passage(fragment.Texte, "Strong"),
        { Italique: true } => Passage(fragment.Texte, "Emphasis"),
        _ => Passage(fragment.Texte, null),
    };

    private static Run Passage(string texte, string? style)
    {
        var passage = new Run();
        if (style is not null) passage.RunProperties = new RunProperties(new RunStyle { Val = style });
        var lignes = texte.Split('\n');
        for (var i = 0; i < lignes.Length; i++)
        {
            if (i > 0) passage.Append(new Break());
            passage.Append(Texte(lignes[i]));
        }

        return passage;
    }

    private IEnumerable<OpenXmlElement> Elements(Liste liste, int niveau, int numerotation)
    {
        foreach (var element in liste.Elements)
        {
            var numero = new NumberingProperties(
                new NumberingLevelReference { Val = Math.Min(niveau, 2) }, new NumberingId { Val = numerotation });
            yield return AvecFragments(liste.EstNumerotee ? "ListNumber" : "ListBullet", element.Fragments, numero);
            if (element.SousListe is not { } sousListe) continue;
            foreach (var enfant in Elements(sousListe, niveau + 1, sousListe.EstNumerotee ? NouvelleNumerotation() : 1)) yield return enfant;
        }
    }

    // Chaque liste numérotée repart de 1 : Word veut pour cela une instance de numérotation à elle.
    private int NouvelleNumerotation()
    {
        var numero = 3 + _listesNumerotees++;
        var repart = Enumerable.Range(0, 3).Select(niveau => (OpenXmlElement)new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = niveau });
        principal.NumberingDefinitionsPart!.Numbering!.Append(new NumberingInstance([new AbstractNumId { Val = 1 }, .. repart]) { NumberID = numero });
        return numero;
    }
}
