namespace Relais.Metier.Missions.Rapports.Propositions;

/// <summary>En combien de jours on répond.</summary>
/// <param name="Mediane">Jours de calendrier entre le dépôt et la première réponse de fond ; <c>null</c> sans aucune réponse.</param>
/// <param name="Reponses">Nombre de réponses dont elle est tirée.</param>
public sealed record DelaiDeReponse(decimal? Mediane, int Reponses)
{
    /// <summary>La médiane : une réponse très tardive n’y compte pas plus qu’une autre. Sur un nombre pair, la moyenne des deux du milieu.</summary>
    public static DelaiDeReponse De(IEnumerable<int> jours)
    {
        var tries = jours.Order().ToList();
        var milieu = tries.Count / 2;
        return tries.Count switch
        {
            0 => new(null, 0),
            var n when n % 2 == 1 => new(tries[milieu], n),
            var n => new((tries[milieu - 1] + tries[milieu]) / 2m, n),
        };
    }
}
