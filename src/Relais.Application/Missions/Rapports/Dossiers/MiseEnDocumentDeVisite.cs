using Relais.Application.Missions.Documents.Contrats;
using Relais.Application.Missions.Indicateurs.Contrats;
using Relais.Application.Socle.PourRapport;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Application.Missions.Rapports.Dossiers;

/// <summary>Le dossier de visite mis en blocs : deux à quatre pages, les mêmes à l’écran et dans les fichiers.</summary>
public static class MiseEnDocumentDeVisite
{
    private const int ActeursAuPlus = 10;
    private const int FaitsAuPlus = 6;
    private const int ForceDUnFaitAvere = 3;
    private const int MoisDeReussites = 6;

    public static DocumentAdministratif Document(DossierDeVisite dossier, IReadOnlyList<string> blocMarque) => new(
        $"Dossier de visite – {dossier.Quartier.Nom}",
        $"{dossier.Quartier.Communes}, au {BlocsDeDossier.Jour(dossier.Le)}",
        new EnTeteDePrefecture(blocMarque, dossier.Service, $"Le {BlocsDeDossier.Jour(dossier.Le)}", $"Dossier de visite {dossier.Quartier.Code}"),
        Niveau(dossier).Libelle(),
        dossier.Auteur,
        Corps(dossier, null),
        []);

    /// <summary>Le niveau de ce que le dossier cite.</summary>
    public static NiveauDiffusion Niveau(DossierDeVisite dossier) => FaitsDuQuartier.Niveau(
    [
        .. dossier.Faits.Alertes.Select(a => a.Niveau),
        .. Chauds(dossier).Concat(Reussites(dossier)).Select(o => o.Niveau),
        .. Promesses(dossier).Concat(Tenues(dossier)).Select(p => p.Niveau),
        .. dossier.Faits.Ambiance is null ? Array.Empty<NiveauDiffusion>() : [NiveauDiffusion.Equipe],
    ]);

    /// <param name="dossier">Le dossier.</param>
    /// <param name="adresse">Où s’ouvre ce qui est cité ; <c>null</c> dans un fichier.</param>
    public static IReadOnlyList<Bloc> Corps(DossierDeVisite dossier, Func<ProvenanceDElement, Guid, string?>? adresse)
    {
        var blocs = new BlocsDeDossier(adresse);
        var faits = dossier.Faits;
        return
        [
            .. BlocsDeDossier.Situation(dossier.Quartier),
            .. BlocsDeDossier.Section("Chiffres clés", Chiffres(dossier.Chiffres), "Aucun indicateur n’est publié pour ce quartier."),
            .. BlocsDeDossier.Section("Acteurs", BlocsDeDossier.Acteurs(ActeursDuDossier.Trouver(faits, ActeursAuPlus)), "Relais ne connaît encore aucun acteur dans ce quartier."),
            .. BlocsDeDossier.Section(
                "Points chauds", [.. blocs.Alertes(faits.Alertes, avecSuites: false), .. blocs.Observations(Chauds(dossier)), .. BlocsDeDossier.Ambiance(faits)],
                "Aucune alerte ouverte ni difficulté avérée ces trois derniers mois, dans ce qui vous est ouvert."),
            .. BlocsDeDossier.Section(
                "Réussites", [.. blocs.Observations(Reussites(dossier)), .. blocs.Propositions(Tenues(dossier), p => $"proposition tenue le {BlocsDeDossier.Jour(p.EtatDepuisLe)}.")],
                "Aucune réussite n’a été notée ces derniers mois."),
            .. BlocsDeDossier.Section("Promesses dues", Promettre(dossier), "Aucune proposition acceptée n’attend son exécution."),
            BlocsDeDossier.Mention($"Établi par {dossier.Auteur} le {BlocsDeDossier.Jour(dossier.Le)}, d’après ce qui lui est ouvert dans Relais. Les acteurs y sont nommés par leur fonction ; aucun habitant ne l’est."),
        ];
    }

    private static IReadOnlyList<Bloc> Chiffres(IReadOnlyList<IndicateurCle> chiffres)
    {
        if (chiffres.Count == 0) return [];
        var marques = chiffres.Where(c => c.Marque is not null).Select(c => $"{c.Libelle} : {c.Marque}");
        var reserves = chiffres.Where(c => c.Reserve is not null).GroupBy(c => c.Reserve!, StringComparer.Ordinal).Select(g => $"{string.Join(", ", g.Select(c => c.Libelle))} : {g.Key}");
        return
        [
            Tableau.DeChiffres("Chiffres clés, avec leur année et leur source", chiffres.Select(c => new Chiffre(c.Libelle, c.Texte, c.Periode, c.Source))),
            .. marques.Concat(reserves).Select(n => BlocsDeDossier.Mention(n)),
        ];
    }

    private static IEnumerable<ElementPourRapport> Chauds(DossierDeVisite dossier) => dossier.Faits.Observations
        .Where(o => o.Force == ForceDUnFaitAvere && o.Nature.Code is "difficulte" or "fait").Take(FaitsAuPlus);

    private static IEnumerable<ElementPourRapport> Reussites(DossierDeVisite dossier) => dossier.Faits.Observations.Where(o => o.Nature.Code == "reussite").Take(FaitsAuPlus);

    private static IEnumerable<Proposition> Tenues(DossierDeVisite dossier) => dossier.Faits.Propositions
        .Where(p => p.Etat == EtatProposition.Faite && p.EtatDepuisLe >= dossier.Le.AddMonths(-MoisDeReussites)).Take(FaitsAuPlus);

    private static IEnumerable<Proposition> Promesses(DossierDeVisite dossier) => dossier.Faits.Propositions
        .Where(p => EtatsDeProposition.AExecuter.Contains(p.Etat) && p.Engagement is not null).OrderBy(p => p.Engagement!.Echeance).ThenBy(p => p.Id).Take(FaitsAuPlus * 2);

    private static IReadOnlyList<Bloc> Promettre(DossierDeVisite dossier)
    {
        var promesses = Promesses(dossier).ToList();
        return promesses.Count == 0 ? [] :
        [
            new Tableau("Propositions acceptées, par échéance", ["Promesse", "Pilote", "Échéance", "État"],
                [.. promesses.Select(p => (IReadOnlyList<string>)[p.Objet, p.Engagement!.Pilote, BlocsDeDossier.Jour(p.Engagement.Echeance), Etat(p, dossier.Le)])])
            {
                Largeurs = [9, 5, 4, 4],
            },
        ];
    }

    private static string Etat(Proposition proposition, DateOnly le)
    {
        var retard = le.DayNumber - proposition.Engagement!.Echeance.DayNumber;
        return retard > 0 ? $"{proposition.Etat.Libelle()}, échue depuis {retard} jour{(retard > 1 ? "s" : "")}" : proposition.Etat.Libelle();
    }
}
