using System.Globalization;
using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Comment une proposition se montre : toujours un mot, jamais la couleur seule.</summary>
public static class PresentationDesPropositions
{
    public static string Badge(EtatProposition etat) => etat switch
    {
        EtatProposition.Soumise => "nouveau",
        EtatProposition.Acceptee or EtatProposition.EnExecution or EtatProposition.Transmise => "info",
        EtatProposition.Faite or EtatProposition.DejaSatisfaite => "succes",
        EtatProposition.EnAttente => "attention",
        EtatProposition.Refusee or EtatProposition.Abandonnee => "erreur",
        _ => "neutre",
    };

    public static string Mot(SituationDeProposition situation) => situation switch
    {
        SituationDeProposition.Ouvertes => "En cours",
        SituationDeProposition.ADecider => "À décider",
        SituationDeProposition.AExecuter => "À faire aboutir",
        SituationDeProposition.ARendre => "À rendre",
        SituationDeProposition.EnRetard => "En retard",
        SituationDeProposition.Closes => "Closes",
        _ => "Toutes",
    };

    public static string Age(int jours) => jours switch
    {
        0 => "aujourd’hui",
        1 => "1 jour",
        _ => $"{jours.ToString(CultureInfo.InvariantCulture)} jours",
    };

    public static string Bilan(BilanDesReponses bilan)
    {
        var mediane = bilan.Delai.Mediane is null
            ? "Aucune réponse sur douze mois."
            : $"Réponse médiane en {Mediane(bilan.Delai)} ({Compter(bilan.Delai.Reponses, "réponse", "réponses")} sur douze mois).";
        return bilan.SansReponse == 0 ? mediane : $"{mediane} {Compter(bilan.SansReponse, "reste", "restent")} sans réponse ; la plus ancienne a {Age(bilan.PlusAncienne!.Value)}.";
    }

    /// <summary>« 9,5 jours » ; un tiret sans aucune réponse.</summary>
    public static string Mediane(DelaiDeReponse delai) => delai.Mediane is { } jours ? $"{jours.ToString("0.#", Mois.Francais)}\u00A0{(jours < 2 ? "jour" : "jours")}" : "–";

    public static string Histoire(IEvenement evenement) => evenement switch
    {
        PropositionDeposee deposee => $"Déposée ; réponse attendue le {Presentation.Jour(deposee.ReponseDueLe)}",
        PropositionCorrigee => "Corrigée",
        SuiteDonneeALaProposition suite => Suite(suite),
        SourcesLiees liees => $"Sources ajoutées : {string.Join(" ; ", liees.Libelles)}",
        SourceDetachee detachee => $"Source détachée : {detachee.Libelle}",
        PassagesDePropositionGardes gardes => $"Passages signalés gardés ({string.Join(", ", gardes.Categories)})",
        RetourEcrit => "Retour au terrain écrit",
        RetourRemis remis => $"Retour donné le {Presentation.Jour(remis.Le)} à : {remis.A}",
        PropositionRelancee => "Rappel envoyé",
        _ => evenement.GetType().Name,
    };

    /// <summary>« 3 restent », « 1 réponse ».</summary>
    public static string Compter(int nombre, string un, string plusieurs) => $"{nombre.ToString("N0", Mois.Francais)}\u00A0{(nombre > 1 ? plusieurs : un)}";

    private static string Suite(SuiteDonneeALaProposition suite)
    {
        var fait = suite.Action switch
        {
            ActionSurProposition.NoterLaReponse => "Réponse du service notée",
            ActionSurProposition.Reviser => "Pilote ou échéance changés",
            ActionSurProposition.Reexaminer => "Réexamen décidé",
            _ => suite.Vers.Libelle(),
        };
        var precision = suite.Precision is null ? "" : $" : {suite.Precision.TrimEnd('.')}";
        return suite.Pour is { } jour ? $"{fait}{precision}, pour le {Presentation.Jour(jour)}" : fait + precision;
    }
}
