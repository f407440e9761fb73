using Relais.Application.Missions.Rapports.Propositions;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Web.Socle.Objets;
using Relais.Web.Socle.Securite;

namespace Relais.Web.Missions.Rapports.Propositions;

/// <summary>Depuis une observation, une alerte ou un rapport : proposer, et voir ce qui a été proposé.</summary>
internal sealed class ActionsDesPropositions(SuitesDUnObjetRequete suites) : IActionsSurUnObjet
{
    public async Task<IReadOnlyList<ActionSurUnObjet>> TrouverAsync(ObjetCite objet, Acteur acteur, CancellationToken annulation)
    {
        if (!Politiques.Table[Politiques.PropositionsLire].Contains(acteur.Role)) return [];

        var faites = (await suites.ExecuterAsync(objet, acteur, annulation)).Select(s => new ActionSurUnObjet($"Proposition : {s.Objet} ({s.Etat.Libelle().ToLower(Mois.Francais)})", PropositionsLiens.Lire(s.Id), EstUneSuite: true));
        return Politiques.Table[Politiques.PropositionsDeposer].Contains(acteur.Role)
            ? [.. faites, new ActionSurUnObjet("Faire une proposition", PropositionsLiens.Depuis(objet))]
            : [.. faites];
    }
}
