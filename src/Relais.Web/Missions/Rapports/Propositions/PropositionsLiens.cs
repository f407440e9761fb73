using Relais.Application.Missions.Rapports.Propositions;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Missions.Partage;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Les adresses des propositions.</summary>
public static class PropositionsLiens
{
    public const string Liste = "/propositions";

    public const string Nouvelle = "/propositions/nouvelle";

    public const string Reglages = "/propositions/reglages";

    public static string Tableau(SituationDeProposition situation) => $"{Liste}?situation={CodeTexte.De(situation)}";

    public static string Exporter(string format) => $"{Liste}/exporter/{format}";

    /// <param name="depart">Objet d’où l’on part.</param>
    /// <param name="section">Rang de la section, depuis un rapport.</param>
    public static string Depuis(ObjetCite depart, int? section = null) => $"{Nouvelle}?objet={depart.Code()}{(section is { } rang ? $"&section={rang}" : "")}";

    public static string Lire(Guid id) => $"{Liste}/{id}";

    public static string Corriger(Guid id) => $"{Liste}/{id}/corriger";

    public static string Sources(Guid id) => $"{Liste}/{id}/sources";

    public static string Retour(Guid id) => $"{Liste}/{id}/retour";

    public static string Carte(Guid id) => $"{Liste}/{id}/retour/impression";

    public static string Piece(Guid id) => $"{Liste}/pieces/{id}";

    public static string Agir(Guid id, ActionSurProposition action) => action == ActionSurProposition.Corriger ? Corriger(id) : $"{Liste}/{id}/suite/{Code(action)}";

    /// <summary><c>mettre-en-attente</c>.</summary>
    public static string Code(ActionSurProposition action) => CodeTexte.De(action).Replace('_', '-');

    public static ActionSurProposition? Action(string code) =>
        CodeTexte.EssayerVers<ActionSurProposition>(code.Replace('-', '_'), out var action) && action != ActionSurProposition.Corriger ? action : null;
}
