using Relais.Application.Missions.Rapports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Web.Missions.Rapports;

/// <summary>Comment un état et une situation se montrent : toujours un mot, jamais la couleur seule.</summary>
public static class Presentation
{
    public static string Badge(EtatRapport etat) => etat switch
    {
        EtatRapport.Vise => "succes",
        EtatRapport.Transmis => "info",
        EtatRapport.Renvoye => "attention",
        _ => "neutre",
    };

    public static string Mot(EtatRapport etat) => etat switch
    {
        EtatRapport.Vise => "Visé",
        EtatRapport.Transmis => "Transmis",
        EtatRapport.Renvoye => "À reprendre",
        _ => "Brouillon",
    };

    public static string Badge(SituationDuRapport situation) => situation switch
    {
        SituationDuRapport.Vise => "succes",
        SituationDuRapport.Recu => "info",
        SituationDuRapport.RecuEnRetard or SituationDuRapport.Renvoye => "attention",
        SituationDuRapport.Manquant => "erreur",
        _ => "neutre",
    };

    public static string Mot(SituationDuRapport situation) => situation switch
    {
        SituationDuRapport.Vise => "Visé",
        SituationDuRapport.Recu => "Reçu",
        SituationDuRapport.RecuEnRetard => "Reçu en retard",
        SituationDuRapport.Renvoye => "Renvoyé",
        SituationDuRapport.Manquant => "Manquant",
        _ => "Attendu",
    };

    public static string Accord(int nombre, string mot) => nombre > 1 ? $"{mot}s" : mot;

    public static string Jour(DateOnly jour) => jour.EnLettres();

    /// <summary>« le 3 avril 2026 à 14 h 03 ».</summary>
    public static string Instant(DateTime local) => $"le {Jour(DateOnly.FromDateTime(local))} à {Heure(local)}";

    public static string Heure(DateTime local) => local.ToString("H 'h' mm", Mois.Francais);

    /// <summary>De combien un rapport est en retard, et ce qui a été écrit à son auteur ; vide s’il n’y a rien à en dire.</summary>
    public static string Retard(LigneDeSuivi ligne)
    {
        List<string> parties = [];
        if (ligne.JoursDeRetard > 0) parties.Add($"{ligne.JoursDeRetard} {Accord(ligne.JoursDeRetard, "jour")} de retard");
        if (ligne.Rappels.TryGetValue(EtapeDeRappel.Rappel, out var rappel)) parties.Add($"rappelé le {rappel.ToString("d MMMM", Mois.Francais)}");
        if (ligne.Rappels.TryGetValue(EtapeDeRappel.Relance, out var relance)) parties.Add($"relancé le {relance.ToString("d MMMM", Mois.Francais)}");
        return string.Join(", ", parties);
    }

    public static string Histoire(IEvenement evenement) => evenement switch
    {
        RapportOuvert => "Rapport ouvert et composé à partir des observations du mois",
        RapportCompose compose => $"Composé de nouveau : {compose.Rubriques} rubrique(s) mise(s) à jour",
        RubriqueEcrite ecrite => $"{ecrite.Section}, « {ecrite.Rubrique} » : texte modifié",
        NiveauDuRapportChoisi niveau => $"Niveau de diffusion choisi : {niveau.Niveau.Libelle()}",
        RapportTransmis transmis => $"Transmis (n° {transmis.Numero}), empreinte {transmis.Empreinte[..12]}…",
        RapportRenvoye => "Renvoyé à son auteur",
        RapportVise => "Visé",
        MoisDeRapportsClos clos => clos.Manquants.Length > 0 ? $"Mois clos, sans le rapport de {clos.Manquants}" : "Mois clos, tous les rapports étant remis",
        MoisDeRapportsRouvert => "Mois rouvert",
        RapportAnnote annote => annote.EstUneReponse ? $"« {annote.Rubrique} » : réponse à une annotation" : $"« {annote.Rubrique} » : annotation",
        RienASignalerDit dit => $"« Rien à signaler » dit dans {dit.Rubriques} rubrique(s)",
        ElementDeplace deplace => deplace.Mouvement switch
        {
            MouvementDElement.Inserer => "Observation ajoutée au texte",
            MouvementDElement.Retirer => "Observation retirée du texte",
            MouvementDElement.Ecarter => "Observation mise de côté",
            _ => "Observation reprise",
        },
        _ => evenement.GetType().Name,
    };
}
