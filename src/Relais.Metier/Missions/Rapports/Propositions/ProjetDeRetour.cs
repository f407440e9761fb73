using Relais.Metier.Commun;

namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>
/// Le premier jet de ce que le délégué dira à ceux qui ont exprimé le besoin. Rien n’est inventé : l’état, les dates, le pilote,
/// et la part publique de la réponse. Le motif, écrit entre agents de l’État, n’y entre jamais (docs/adr/0056).
/// </summary>
public static class ProjetDeRetour
{
    public static string Ecrire(Proposition proposition) => string.Join(
        "\n\n",
        new[]
        {
            $"Vous aviez demandé : {proposition.Objet.TrimEnd('.')}. Nous l’avons proposé le {Jour(proposition.DeposeeLe)}.",
            Etat(proposition),
            proposition.Reponse?.PartPublique,
        }.OfType<string>());

    private static string Etat(Proposition proposition) => proposition.Etat switch
    {
        EtatProposition.Faite => $"C’est fait depuis le {Jour(proposition.Realisation!.Le)}.",
        EtatProposition.Acceptee or EtatProposition.EnExecution =>
            $"La réponse est oui. Qui s’en charge : {proposition.Engagement!.Pilote}. Pour quand : le {Jour(proposition.Engagement.Echeance)}.",
        EtatProposition.DejaSatisfaite => "Ce que vous demandiez existe déjà.",
        EtatProposition.Abandonnee => "Cela avait été accepté, mais n’ira pas à son terme.",
        _ => $"La réponse est non, depuis le {Jour(proposition.EtatDepuisLe)}.",
    };

    private static string Jour(DateOnly jour) => jour.Day == 1
        ? $"1er {jour.ToString("MMMM yyyy", Mois.Francais)}"
        : jour.ToString("d MMMM yyyy", Mois.Francais);
}
