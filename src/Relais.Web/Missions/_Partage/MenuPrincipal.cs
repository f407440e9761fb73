using Relais.Metier.Commun;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Partage;

/// <summary>Le menu principal : chacun n’y voit que ce que sa politique lui ouvre.</summary>
public static class MenuPrincipal
{
    private static readonly (string Libelle, string Adresse, string Politique)[] Entrees =
    [
        ("Accueil", "/", Politiques.Accueil),
        ("Alertes", "/alertes", Politiques.AlertesLire),
        ("Observations", "/veille/observations", Politiques.VeilleLire),
        ("Baromètre", "/veille/barometre", Politiques.BarometreLire),
        ("Signaux", "/veille/signaux", Politiques.SignauxLire),
        ("Rapports mensuels", "/rapports", Politiques.RapportsLire),
        ("Synthèses", "/syntheses", Politiques.SynthesesLire),
        ("Propositions", "/propositions", Politiques.PropositionsLire),
        ("Quartiers", "/territoires/quartiers", Politiques.TerritoiresLire),
        ("Carte", "/carte", Politiques.TerritoiresLire),
        ("Indicateurs", "/indicateurs", Politiques.IndicateursLire),
        ("Agents", "/habilitations/agents", Politiques.HabilitationsGerer),
        ("Journal", "/habilitations/journal", Politiques.HabilitationsGerer),
    ];

    /// <summary>Les entrées ouvertes à un rôle ; celle de la page courante est marquée.</summary>
    public static IEnumerable<EntreeDeMenu> Pour(Acteur acteur, PathString adresse) => Entrees
        .Where(e => Politiques.Table[e.Politique].Contains(acteur.Role))
        .Select(e => new EntreeDeMenu(e.Libelle, e.Adresse, EstCourante(e.Adresse, adresse)));

    private static bool EstCourante(string entree, PathString adresse) =>
        entree == "/" ? adresse == "/" : adresse.StartsWithSegments(entree, StringComparison.Ordinal);
}
