using System.Linq.Expressions;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesPropositions : IPagesAVoir
{
    private const string Proposition = "propositions/{id:guid}";
    private const string Suite = Proposition + "/suite/{acte}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("propositions", Role.Delegue),
        new("propositions", Role.SousPrefet),
        new("propositions", Role.SousPrefet, _ => Task.FromResult("/propositions?situation=toutes&theme=emploi"), "filtré"),
        new("propositions", Role.PrefetCabinet),
        new("propositions/nouvelle", Role.Delegue),
        new("propositions/reglages", Role.SousPrefet),
        new(Proposition, Role.Delegue, d => UneAsync(d, p => p.AuteurId == d.Acteur(Role.Delegue).AgentId && p.Etat == EtatProposition.Faite, ""), "faite"),
        new(Proposition, Role.SousPrefet, d => UneAsync(d, p => p.Etat == EtatProposition.Soumise && p.Destinataire.Type != TypeDeDestinataire.Prefet, ""), "à décider"),
        new(Proposition, Role.SousPrefet, d => UneAsync(d, p => p.Saisine != null && p.Saisine.Reponse != null, ""), "avec un avis"),
        new(Proposition + "/corriger", Role.Delegue, d => DeposeeAsync(d, "/corriger")),
        new(Proposition + "/sources", Role.Delegue, d => DeposeeAsync(d, "/sources")),
        new(Suite, Role.SousPrefet, d => ADeciderAsync(d, "accepter"), "accepter"),
        new(Suite, Role.SousPrefet, d => ADeciderAsync(d, "transmettre"), "transmettre"),
        new(Suite, Role.Delegue, d => UneAsync(d, p => p.AuteurId == d.Acteur(Role.Delegue).AgentId && p.Etat == EtatProposition.Acceptee, "/suite/dire-faite"), "dire faite"),
        new(Proposition + "/retour", Role.Delegue, d => UneAsync(d, p => p.AuteurId == d.Acteur(Role.Delegue).AgentId && p.Retour != null, "/retour")),
        new(Proposition + "/retour/impression", Role.Delegue, d => UneAsync(d, p => p.AuteurId == d.Acteur(Role.Delegue).AgentId && p.Retour != null, "/retour/impression")),
        PageAVoir.Sauf("propositions/exporter/{format:alpha}", "un fichier"),
        PageAVoir.Sauf("propositions/pieces/{id:guid}", "un fichier"),
    ];

    private static Task<string> ADeciderAsync(LaDemonstration demo, string acte) =>
        UneAsync(demo, p => p.Etat == EtatProposition.Soumise && p.Destinataire.Type != TypeDeDestinataire.Prefet, $"/suite/{acte}");

    private static async Task<string> UneAsync(LaDemonstration demo, Expression<Func<Proposition, bool>> choix, string suite) => $"/propositions/{await demo.UnAsync(choix)}{suite}";

    /// <summary>Une proposition du délégué qui n’a pas encore de réponse.</summary>
    private static async Task<string> DeposeeAsync(LaDemonstration demo, string suite) => $"/propositions/{await demo.Jeu.UnePropositionAsync(demo.Acteur(Role.Delegue))}{suite}";
}
