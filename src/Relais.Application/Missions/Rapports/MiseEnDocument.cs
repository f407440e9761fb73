using System.Globalization;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;

namespace Relais.Application.Missions.Rapports;

/// <summary>Le contenu d’un rapport, mis en blocs : la page de lecture, l’impression et les fichiers montrent les mêmes.</summary>
public static class MiseEnDocument
{
    /// <param name="contenu">Le rapport.</param>
    /// <param name="empreinte">Empreinte de ce qui a été transmis ; <c>null</c> pour un projet.</param>
    /// <param name="blocMarque">Lignes du bloc-marque.</param>
    /// <param name="horloge">Pour la date du document.</param>
    public static DocumentAdministratif Document(ContenuDuRapport contenu, EmpreinteDuRapport? empreinte, IReadOnlyList<string> blocMarque, Horloge horloge)
    {
        var jour = empreinte is null ? horloge.Aujourdhui : DateOnly.FromDateTime(horloge.Local(empreinte.TransmisA));
        var mois = Mois.Parse(contenu.Mois).Libelle;
        List<Bloc> corps = [new TitreDeSection(1, "L’essentiel"), .. Texte(contenu, contenu.Essentiel, 2, null).Select(EnEssentiel)];
        foreach (var section in contenu.Sections.Where(s => s.Rubriques.Count > 0))
        {
            corps.Add(new TitreDeSection(1, section.Libelle));
            foreach (var rubrique in section.Rubriques) corps.AddRange([new TitreDeSection(2, rubrique.Libelle), .. Rubrique(contenu, rubrique, null)]);
        }

        corps.Add(new TitreDeSection(1, "Chiffres du mois"));
        corps.Add(Tableau.DeChiffres($"Ce que Relais a recueilli en {mois}", contenu.Chiffres.Select(c => new Chiffre(c.Libelle, c.Valeur, c.Periode, c.Source))));

        var quartiers = contenu.Sections.Where(s => s.QuartierId is not null).Select(s => s.Libelle).ToList();
        return new(
            $"Rapport mensuel – {mois}{(empreinte is null ? " (projet)" : "")}",
            $"{contenu.Auteur}, délégué du préfet – {string.Join(", ", quartiers)}",
            new EnTeteDePrefecture(blocMarque, contenu.Service, $"Le {Jour(jour)}", $"Rapport mensuel {contenu.Departement}-{contenu.Mois}"),
            CodeTexte.Vers<NiveauDiffusion>(contenu.Niveau).Libelle(),
            contenu.Auteur,
            corps,
            [.. contenu.Sources.Select(s => new NoteDeSource(s.Numero, Source(s)))])
        {
            Certification = empreinte is not null ? $"Version n° {empreinte.Numero}, transmise le {Jour(jour)}. Empreinte SHA-256 du contenu : {empreinte.Sha256}" : null,
        };
    }

    /// <summary>Une rubrique : son texte, « Rien à signaler » si l’auteur l’a dit, sinon ce qui manque.</summary>
    public static IReadOnlyList<Bloc> Rubrique(ContenuDuRapport contenu, RubriqueFigee rubrique, Func<Guid, string?>? adresse) => rubrique switch
    {
        { Texte.Length: > 0 } => Texte(contenu, rubrique.Texte, 3, adresse),
        { RienASignaler: true } => [Paragraphe.De("Rien à signaler.", GenreDeParagraphe.Mention)],
        _ => [Paragraphe.De("Rubrique non remplie.", GenreDeParagraphe.Mention)],
    };

    /// <param name="contenu">Le rapport, pour le numéro des sources.</param>
    /// <param name="markdown">Le texte.</param>
    /// <param name="niveau">Niveau du premier titre.</param>
    /// <param name="adresse">Adresse d’une source que le lecteur peut ouvrir, ou <c>null</c>.</param>
    public static IReadOnlyList<Bloc> Texte(ContenuDuRapport contenu, string markdown, int niveau, Func<Guid, string?>? adresse)
    {
        var numeros = contenu.Sources.ToDictionary(s => s.Id, s => s.Numero);
        return TexteRiche.Lire(markdown, niveau, (url, texte) => url switch
        {
            "appreciation:" => new Fragment(texte) { EstEtiquette = true },
            _ when url.StartsWith(TexteSource.Schema, StringComparison.Ordinal) && Guid.TryParse(url[TexteSource.Schema.Length..], out var id) && numeros.TryGetValue(id, out var numero) =>
                new Fragment(numero.ToString(CultureInfo.InvariantCulture)) { Source = numero, Lien = adresse?.Invoke(id) },
            _ => null,
        });
    }

    /// <summary>Ce qu’on dit d’une source hors de Relais : jamais son texte ni son auteur.</summary>
    public static string Source(SourceFigee source)
    {
        if (!source.EstLue) return "Source qui n’est plus accessible à l’auteur du rapport.";
        var origine = source.Origine.Length > 0 ? $" ; source : {source.Origine.ToLower(Mois.Francais)}" : "";
        return $"{CodeTexte.Vers<ProvenanceDElement>(source.Provenance).Singulier()} du {Jour(DateOnly.ParseExact(source.Le, "yyyy-MM-dd", CultureInfo.InvariantCulture))} ({source.Nature}, {source.Theme.ToLower(Mois.Francais)}{origine}).";
    }

    private static Bloc EnEssentiel(Bloc bloc) => bloc is Paragraphe paragraphe ? paragraphe with { Genre = GenreDeParagraphe.Essentiel } : bloc;

    private static string Jour(DateOnly jour) => jour.Day == 1 ? $"1er {jour.ToString("MMMM yyyy", Mois.Francais)}" : jour.ToString("d MMMM yyyy", Mois.Francais);
}
