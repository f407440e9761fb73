using Relais.Application.Socle.Accueil;

namespace Relais.Application.Missions.Habilitations.Recapitulatifs;

/// <summary>Ce qui attend un agent et ne l’attendait pas au passage précédent.</summary>
internal static class Nouveautes
{
    // Les alertes préviennent d'elles-mêmes, aussitôt, selon les règles de diffusion : personne n'en reçoit deux courriels.
    private static readonly NatureDAttente[] DitesParAilleurs = [NatureDAttente.AlerteAAccuser, NatureDAttente.AlerteALire];

    public static IReadOnlyDictionary<(NatureDAttente Nature, string Cle), int> Compter(IEnumerable<Attente> attentes) => attentes
        .Where(a => !DitesParAilleurs.Contains(a.Nature)).GroupBy(a => (a.Nature, a.Cle)).ToDictionary(g => g.Key, g => g.Sum(a => a.Nombre));

    /// <summary>Met les annonces d’accord avec ce qui attend : ce qui n’attend plus s’oublie.</summary>
    public static (IReadOnlyList<AttenteAnnoncee> AAjouter, IReadOnlyList<AttenteAnnoncee> AOublier, bool ADuNouveau) Comparer(
        Guid agentId, IReadOnlyDictionary<(NatureDAttente Nature, string Cle), int> comptees, IReadOnlyList<AttenteAnnoncee> annoncees, string etape)
    {
        var connues = annoncees.ToDictionary(a => (a.Nature, a.Cle));
        List<AttenteAnnoncee> aAjouter = [];
        var davantage = false;
        foreach (var (cle, nombre) in comptees)
        {
            if (connues.TryGetValue(cle, out var connue)) davantage |= connue.Compter(nombre, etape);
            else aAjouter.Add(AttenteAnnoncee.Dire(agentId, cle.Nature, cle.Cle, nombre, etape));
        }

        return (aAjouter, [.. annoncees.Where(a => !comptees.ContainsKey((a.Nature, a.Cle)))], davantage || aAjouter.Count > 0);
    }
}
