using Relais.Application.Missions.Alertes.Contrats;
using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Les blocs communs aux dossiers. Une adresse n’est donnée qu’à l’écran : un fichier se lit sans Relais.</summary>
/// <param name="adresse">Où s’ouvre un objet ; <c>null</c> dans un fichier.</param>
internal sealed class BlocsDeDossier(Func<ProvenanceDElement, Guid, string?>? adresse)
{
    private const int SignesDUneLigne = 220;

    public static string Jour(DateOnly jour) => jour.Day == 1 ? $"1er {jour.ToString("MMMM yyyy", Mois.Francais)}" : jour.ToString("d MMMM yyyy", Mois.Francais);

    public static Bloc Mention(string texte) => Paragraphe.De(texte, GenreDeParagraphe.Mention);

    /// <summary>Une section, ou ce qu’on dit quand elle n’a rien.</summary>
    public static IEnumerable<Bloc> Section(string titre, IReadOnlyList<Bloc> blocs, string sinon) => [new TitreDeSection(1, titre), .. blocs.Count > 0 ? blocs : [Mention(sinon)]];

    public static IReadOnlyList<Bloc> Situation(QuartierDuDossier quartier) =>
    [
        Paragraphe.De(string.Join(" – ", new[] { quartier.Code, quartier.Communes, quartier.Contrat ?? "hors contrat de ville" }.Where(t => t.Length > 0))),
        Paragraphe.De(quartier.Delegues.Count > 0 ? $"Délégué du préfet : {string.Join(", ", quartier.Delegues.Select(d => d.Nom))}." : "Aucun délégué du préfet n’y est en mission aujourd’hui."),
        .. quartier.Carte is { } carte ? [carte] : new[] { Mention("Le fichier officiel ne donne pas de contour à ce quartier.") },
    ];

    public static IReadOnlyList<Bloc> Acteurs(IReadOnlyList<ActeurDuDossier> acteurs) => acteurs.Count == 0 ? [] :
    [
        new Tableau("Acteurs, par fonction ou structure", ["Fonction ou structure", "Ici", "Sujet", "Vu le"], [.. acteurs.Select(a => (IReadOnlyList<string>)[a.Fonction, a.Role, a.Sujet, Jour(a.DernierLe)])])
        {
            Largeurs = [6, 5, 8, 3],
        },
    ];

    public IReadOnlyList<Bloc> Alertes(IReadOnlyList<AlerteOuverte> alertes, bool avecSuites) => alertes.Count == 0 ? [] :
    [
        new Liste(false, [.. alertes.Select(a => Element(
            ProvenanceDElement.Alerte, a.Id, $"{a.Famille}, gravité {a.Gravite}",
            $" – {Jour(a.Le)}, {a.Etat.ToLower(Mois.Francais)}. {(avecSuites ? a.Quoi : Extrait.Debut(a.Quoi, SignesDUneLigne))}{Suites(a, avecSuites)}"))]),
    ];

    public IReadOnlyList<Bloc> Observations(IEnumerable<ElementPourRapport> observations, int signes = SignesDUneLigne)
    {
        List<ElementDeListe> elements = [.. observations.Select(o => Element(
            ProvenanceDElement.Observation, o.Id, $"{o.Nature.Singulier.AvecCapitale()}, {o.Theme.ToLower(Mois.Francais)}", $" – {Jour(o.Date)}{(o.Origine is { } origine ? $", {origine.ToLower(Mois.Francais)}" : "")}. {Extrait.Debut(o.Texte, signes)}"))];
        return elements.Count == 0 ? [] : [new Liste(false, elements)];
    }

    public IReadOnlyList<Bloc> Propositions(IEnumerable<Proposition> propositions, Func<Proposition, string> detail)
    {
        List<ElementDeListe> elements = [.. propositions.Select(p => Element(ProvenanceDElement.Proposition, p.Id, p.Objet, $" – {detail(p)}"))];
        return elements.Count == 0 ? [] : [new Liste(false, elements)];
    }

    public static IReadOnlyList<Bloc> Ambiance(FaitsDuQuartier faits) => faits.Ambiance is not { } ambiance ? [] :
    [
        new Tableau(
            $"Baromètre {faits.MoisDAmbiance.AvecDe}, médianes de 1 à 5 ; {(ambiance.SemainesNotees > 1 ? $"{ambiance.SemainesNotees} semaines notées" : "une semaine notée")} sur {ambiance.Semaines}",
            ["Axe", "Médiane", "Étendue", "Notes", "Depuis le mois précédent"],
            [.. ambiance.Axes.Select(a => (IReadOnlyList<string>)[a.Libelle, a.Mediane?.ToString("0.#", Mois.Francais) ?? "sans note", a.Moindre == a.Meilleure ? $"{a.Moindre}" : $"{a.Moindre} à {a.Meilleure}", $"{a.Nombre}", $"{a.Fleche} {a.Tendance}"])])
        {
            Largeurs = [8, 3, 3, 2, 6],
        },
    ];

    private ElementDeListe Element(ProvenanceDElement provenance, Guid id, string titre, string suite) =>
        new([adresse?.Invoke(provenance, id) is { } lien ? new Fragment(titre) { Lien = lien } : new Fragment(titre) { Gras = true }, new Fragment(suite)]);

    private static string Suites(AlerteOuverte alerte, bool avecSuites)
    {
        var suivi = alerte.DernierSuivi is { } dernier ? $" {(avecSuites ? dernier : Extrait.Debut(dernier, SignesDUneLigne))}" : "";
        return alerte.ProchainPointLe is { } point ? $"{suivi} Prochain point le {Jour(point)}." : suivi;
    }
}
