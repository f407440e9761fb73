namespace Relais.Metier.Missions.Veille.Signaux;

/// <summary>
/// Les semaines où quelqu’un regardait un quartier. Un congé du délégué n’est pas un calme : une semaine n’est « vue » que si
/// l’un de ceux qui suivent le quartier a écrit ou noté quelque part. Suivent le quartier ceux qui y ont produit au moins un
/// cinquième des traces des 26 semaines d’avant : un intérimaire le devient en y écrivant, un partant cesse de l’être.
/// </summary>
public static class RegardPorte
{
    private const int Memoire = 26;
    private const double PartAuMoins = 0.2;

    /// <param name="traces">Chaque observation ou note de baromètre du département : qui, où, quelle semaine (son rang).</param>
    /// <param name="quartiers">Les quartiers voulus.</param>
    /// <param name="semaines">Nombre de semaines, du rang 0.</param>
    public static IReadOnlyDictionary<Guid, bool[]> Pour(
        IEnumerable<(Guid AuteurId, Guid QuartierId, int Rang)> traces, IEnumerable<Guid> quartiers, int semaines)
    {
        var parAuteur = new Dictionary<Guid, bool[]>();
        var parQuartier = new Dictionary<Guid, Dictionary<Guid, int[]>>();
        foreach (var (auteur, quartier, rang) in traces)
        {
            if (rang < 0 || rang >= semaines) continue;
            Prendre(parAuteur, auteur, () => new bool[semaines])[rang] = true;
            Prendre(Prendre(parQuartier, quartier, () => []), auteur, () => new int[semaines])[rang]++;
        }

        return quartiers.Distinct().ToDictionary(q => q, q => Vues(parQuartier.GetValueOrDefault(q) ?? [], parAuteur, semaines));
    }

    private static bool[] Vues(Dictionary<Guid, int[]> auteurs, Dictionary<Guid, bool[]> presences, int semaines)
    {
        var vues = new bool[semaines];
        var glissants = auteurs.Keys.ToDictionary(a => a, _ => 0);
        for (var t = 0; t < semaines; t++)
        {
            foreach (var (auteur, traces) in auteurs)
            {
                glissants[auteur] += traces[t] - (t >= Memoire ? traces[t - Memoire] : 0);
            }

            var total = glissants.Values.Sum();
            vues[t] = total > 0 && glissants.Any(g => g.Value >= PartAuMoins * total && g.Value > 0 && presences[g.Key][t]);
        }

        return vues;
    }

    private static TValeur Prendre<TValeur>(Dictionary<Guid, TValeur> table, Guid cle, Func<TValeur> faire) =>
        table.TryGetValue(cle, out var valeur) ? valeur : table[cle] = faire();
}
