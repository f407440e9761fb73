using System.Globalization;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Syntheses;

namespace Relais.Application.Missions.Rapports.Syntheses;

/// <summary>La synthèse mise en blocs : la page, l’impression et les fichiers montrent les mêmes.</summary>
public static class MiseEnDocumentDeSynthese
{
    public static DocumentAdministratif Document(LectureDeSynthese synthese, IReadOnlyList<string> blocMarque, Horloge horloge)
    {
        var contenu = synthese.Contenu;
        var jour = synthese.Empreinte is { } remise ? DateOnly.FromDateTime(horloge.Local(remise.TransmisA)) : horloge.Aujourdhui;
        var auPlus = contenu.Rapports.Where(r => r.Numero > 0).Select(r => r.Numero).DefaultIfEmpty(0).Max();
        List<Bloc> corps = [];
        foreach (var rubrique in contenu.Rubriques)
        {
            corps.Add(new TitreDeSection(1, rubrique.Libelle));
            corps.AddRange(EnLigne(Texte(contenu, rubrique, 2, null)));
        }

        if (synthese.CarteDAmbiance is { } carte) corps.AddRange([new TitreDeSection(1, "Carte d’ambiance"), carte, CarteDAmbiance.EnDeuxColonnes(contenu)]);

        var manquants = string.Join(" ; ", synthese.ASignaler.Select(r => $"{r.Auteur} ({r.Situation})"));
        if (manquants.Length > 0) corps.Insert(0, Paragraphe.De($"Rapports qui ne sont pas visés : {manquants}.", GenreDeParagraphe.Mention));
        return new(
            synthese.EstEnCours ? $"{synthese.Titre} (projet)" : synthese.Titre,
            $"D’après {contenu.Rapports.Count(r => r.RapportId is not null)} rapport(s) des délégués du préfet",
            new EnTeteDePrefecture(blocMarque, contenu.Service, $"Le {Jour(jour)}", $"Synthèse {contenu.Departement}-{contenu.Mois}"),
            NiveauDiffusion.PrefetCabinet.Libelle(),
            "Sous-préfète chargée de mission",
            corps,
            [.. contenu.Sources.Select(s => s.Numero).Distinct().Order().Select(n => new NoteDeSource(n, Source(contenu, n, auPlus)))])
        {
            EstSerre = true,
            Certification = synthese.Empreinte is { } empreinte ? $"Version n° {empreinte.Numero}, remise le {Jour(jour)}. Empreinte SHA-256 du contenu : {empreinte.Sha256}" : null,
        };
    }

    /// <param name="adresse">Adresse de ce qu’un renvoi cite, si le lecteur peut l’ouvrir ; <c>null</c> sinon.</param>
    public static IReadOnlyList<Bloc> Texte(ContenuDeSynthese contenu, RubriqueDeSyntheseFigee rubrique, int niveau, Func<SourceDeSynthese, string?>? adresse)
    {
        var sources = contenu.Sources.ToDictionary(s => s.Id);
        var blocs = TexteRiche.Lire(rubrique.Texte, niveau, (url, texte) =>
            url.StartsWith(TexteSource.Schema, StringComparison.Ordinal) && Guid.TryParse(url[TexteSource.Schema.Length..], out var id) && sources.TryGetValue(id, out var source)
                ? new Fragment(source.Numero.ToString(CultureInfo.InvariantCulture)) { Source = source.Numero, Lien = adresse?.Invoke(source) }
                : null);
        return rubrique.Code == RubriqueDeSynthese.Essentiel ? [.. blocs.Select(b => b is Paragraphe p ? p with { Genre = GenreDeParagraphe.Essentiel } : b)] : blocs;
    }

    /// <summary>Ce qu’un numéro de renvoi désigne.</summary>
    public static string Source(ContenuDeSynthese contenu, int numero, int rapportsDuMois) => contenu.Rapports.FirstOrDefault(r => r.Numero == numero) switch
    {
        { } rapport => $"Rapport mensuel de {rapport.Auteur}, {Mois.Parse(contenu.Mois).Libelle}.",
        _ when contenu.Sources.Any(s => s.Numero == numero && s.RapportId is not null) && numero > rapportsDuMois => $"Rapports {Mois.Parse(contenu.Mois).Precedent.AvecDe}.",
        _ => "Tableau des propositions.",
    };

    // Sur deux pages, un sous-titre s'écrit en tête de chacune de ses lignes.
    private static IEnumerable<Bloc> EnLigne(IReadOnlyList<Bloc> blocs)
    {
        var titre = "";
        foreach (var bloc in blocs)
        {
            if (bloc is TitreDeSection sousTitre) titre = sousTitre.Texte;
            else if (bloc is Liste liste && titre.Length > 0) yield return liste with { Elements = [.. liste.Elements.Select(e => e with { Fragments = [new Fragment($"{titre} – ") { Italique = true }, .. e.Fragments] })] };
            else yield return bloc;
        }
    }

    private static string Jour(DateOnly jour) => jour.Day == 1 ? $"1er {jour.ToString("MMMM yyyy", Mois.Francais)}" : jour.ToString("d MMMM yyyy", Mois.Francais);
}
