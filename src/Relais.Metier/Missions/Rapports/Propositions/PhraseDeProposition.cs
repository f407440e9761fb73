using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>Une proposition en une phrase, pour le rapport du mois : ce qui est demandé, à qui, et où elle en est.</summary>
public static class PhraseDeProposition
{
    public static string Ecrire(Proposition proposition) => $"{proposition.Objet.TrimEnd('.')} ({Demande(proposition)}) : {Situation(proposition)}.";

    private static string Demande(Proposition proposition)
    {
        List<string> precisions =
        [
            proposition.Destinataire.Type switch
            {
                TypeDeDestinataire.SousPrefete => "à la sous-préfète",
                TypeDeDestinataire.Prefet => "au préfet",
                _ => $"à : {proposition.Destinataire}",
            },
        ];
        if (proposition.Cout is { } cout) precisions.Add(cout.ToString());
        if (proposition.SouhaiteePourLe is { } jour) precisions.Add($"pour le {Jour(jour)}");
        return string.Join(", ", precisions);
    }

    private static string Situation(Proposition proposition) => proposition.Etat switch
    {
        EtatProposition.Soumise => $"à décider avant le {Jour(proposition.AttendueLe!.Value)}",
        EtatProposition.EnAttente => $"en attente jusqu’au {Jour(proposition.AttendueLe!.Value)}",
        EtatProposition.Transmise => $"transmise à {proposition.Saisine!.Service}, réponse attendue le {Jour(proposition.AttendueLe!.Value)}",
        EtatProposition.Acceptee => $"acceptée, pilote {proposition.Engagement!.Pilote}, pour le {Jour(proposition.Engagement.Echeance)}",
        EtatProposition.EnExecution => $"en exécution, pilote {proposition.Engagement!.Pilote}, pour le {Jour(proposition.Engagement.Echeance)}",
        EtatProposition.Faite => $"faite le {Jour(proposition.Realisation!.Le)}",
        EtatProposition.Refusee => "refusée",
        EtatProposition.DejaSatisfaite => "déjà satisfaite",
        EtatProposition.Abandonnee => "abandonnée",
        _ => "retirée",
    };

    private static string Jour(DateOnly jour) => jour.Day == 1 ? $"1er {jour.ToString("MMMM yyyy", Mois.Francais)}" : jour.ToString("d MMMM yyyy", Mois.Francais);
}
