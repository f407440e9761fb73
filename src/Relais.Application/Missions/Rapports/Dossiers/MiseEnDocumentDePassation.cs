using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le dossier de passation mis en blocs : les mêmes à l’écran et dans les fichiers.</summary>
public static class MiseEnDocumentDePassation
{
    private const int ActeursAuPlus = 20;
    private const int ObservationsAuPlus = 15;
    private const int SignesDUneObservation = 400;

    public static DocumentAdministratif Document(DossierDePassation dossier, IReadOnlyList<string> blocMarque) => new(
        $"Dossier de passation – {dossier.Quartier.Nom}",
        $"{dossier.Quartier.Communes}, au {BlocsDeDossier.Jour(dossier.Le)}",
        new EnTeteDePrefecture(blocMarque, dossier.Service, $"Le {BlocsDeDossier.Jour(dossier.Le)}", $"Dossier de passation {dossier.Quartier.Code}"),
        Niveau(dossier).Libelle(),
        dossier.Auteur,
        Corps(dossier, null),
        []);

    /// <summary>Jamais plus large que l’équipe : un dossier de passation va d’un délégué à un autre.</summary>
    public static NiveauDiffusion Niveau(DossierDePassation dossier) => NiveauDuRapport.De(
        NiveauDiffusion.Equipe,
        [
            .. dossier.Faits.Alertes.Select(a => a.Niveau), .. Ouvertes(dossier).Select(p => p.Niveau), .. Dernieres(dossier).Select(o => o.Niveau), .. dossier.Rapports.Select(r => r.Niveau),
        ]);

    /// <param name="dossier">Le dossier.</param>
    /// <param name="adresse">Où s’ouvre ce qui est cité ; <c>null</c> dans un fichier.</param>
    public static IReadOnlyList<Bloc> Corps(DossierDePassation dossier, Func<ProvenanceDElement, Guid, string?>? adresse)
    {
        var blocs = new BlocsDeDossier(adresse);
        var faits = dossier.Faits;
        return
        [
            .. BlocsDeDossier.Situation(dossier.Quartier),
            .. BlocsDeDossier.Section("Alertes ouvertes", blocs.Alertes(faits.Alertes, avecSuites: true), "Aucune alerte n’est ouverte."),
            .. BlocsDeDossier.Section("Propositions en cours", blocs.Propositions(Ouvertes(dossier), Detail), "Aucune proposition n’attend de réponse ni d’exécution."),
            .. BlocsDeDossier.Section("Rapport mensuel", [.. dossier.Rapports.SelectMany(Rapport), .. Fermes(dossier)], "Aucun rapport ne couvre ce quartier."),
            .. BlocsDeDossier.Section("Acteurs", BlocsDeDossier.Acteurs(ActeursDuDossier.Trouver(faits, ActeursAuPlus)), "Relais ne connaît encore aucun acteur dans ce quartier."),
            .. BlocsDeDossier.Section("Baromètre", BlocsDeDossier.Ambiance(faits), "Personne n’a noté ce quartier ces deux derniers mois."),
            .. BlocsDeDossier.Section("Dernières observations", blocs.Observations(Dernieres(dossier), SignesDUneObservation), "Aucune observation ces trois derniers mois."),
            BlocsDeDossier.Mention($"Établi par {dossier.Auteur} le {BlocsDeDossier.Jour(dossier.Le)}, d’après ce qui lui est ouvert dans Relais."),
        ];
    }

    private static IEnumerable<Proposition> Ouvertes(DossierDePassation dossier) =>
        dossier.Faits.Propositions.Where(p => EtatsDeProposition.ADecider.Contains(p.Etat) || EtatsDeProposition.AExecuter.Contains(p.Etat) || p.ARendreDepuisLe is not null);

    private static IEnumerable<ElementPourRapport> Dernieres(DossierDePassation dossier) => dossier.Faits.Observations.Take(ObservationsAuPlus);

    private static string Detail(Proposition proposition)
    {
        var engagement = proposition.Engagement is { } pris ? $", {pris.Pilote}" : "";
        var attendue = proposition.AttendueLe is { } jour ? $" ; prochain pas le {BlocsDeDossier.Jour(jour)}" : "";
        var retour = proposition.ARendreDepuisLe is null ? "" : " ; la réponse reste à dire à ceux qui ont exprimé le besoin";
        return $"{proposition.Etat.Libelle().ToLower(Mois.Francais)}{engagement}, déposée le {BlocsDeDossier.Jour(proposition.DeposeeLe)}{attendue}{retour}.";
    }

    private static IEnumerable<Bloc> Rapport(RapportDuDossier rapport) =>
    [
        new TitreDeSection(2, rapport.EstBrouillon ? $"Brouillon {rapport.Mois.AvecDe}, à transmettre le {BlocsDeDossier.Jour(rapport.Echeance)} au plus tard" : $"Dernier rapport transmis : {rapport.Mois.Libelle}, {rapport.Auteur}"),
        .. rapport.Textes.Count == 0 ? [BlocsDeDossier.Mention("Rien n’y est encore écrit sur ce quartier.")] : rapport.Textes.SelectMany(Rubrique),
    ];

    private static IEnumerable<Bloc> Rubrique((string Libelle, string Texte) rubrique) => [new TitreDeSection(3, rubrique.Libelle), .. TexteRiche.Lire(rubrique.Texte, 4, SansRenvoi)];

    private static Fragment? SansRenvoi(string url, string texte) => url switch
    {
        "appreciation:" => new Fragment(texte) { EstEtiquette = true },
        _ when url.StartsWith(TexteSource.Schema, StringComparison.Ordinal) => new Fragment(""),
        _ => null,
    };

    private static IEnumerable<Bloc> Fermes(DossierDePassation dossier) => dossier.BrouillonsFermes
        .Select(nom => BlocsDeDossier.Mention($"{nom} écrit un rapport sur ce quartier : son brouillon ne s’ouvre qu’à lui et à qui le couvre par intérim."));
}
