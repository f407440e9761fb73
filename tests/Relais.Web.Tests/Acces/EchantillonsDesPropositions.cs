using System.Text;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports.Propositions;
using Relais.Tests.Commun.Missions;

namespace Relais.Web.Tests.Acces;

/// <summary>Proposals: the délégué's own, those addressed to the préfet, and those of another.</summary>
public sealed class EchantillonsDesPropositions : IEchantillons
{
    private const string Proposition = "propositions/{id:guid}";

    public IReadOnlyDictionary<string, Echantillon> ParRoute { get; } = new Dictionary<string, Echantillon>(StringComparer.Ordinal)
    {
        ["propositions/exporter/{format:alpha}"] = new((_, _) => Task.FromResult("/propositions/exporter/csv"), null),
        [Proposition] = SurUneProposition(""),
        [$"{Proposition}/corriger"] = SurUneProposition("/corriger"),
        [$"{Proposition}/sources"] = SurUneProposition("/sources"),
        [$"{Proposition}/suite/{{acte}}"] = SurUneProposition("/suite/refuser"),
        [$"{Proposition}/retour"] = SurUneProposition("/retour"),
        [$"{Proposition}/retour/impression"] = SurUneProposition("/retour/impression"),
        ["propositions/pieces/{id:guid}"] = new(
            async (scene, acteur) => $"/propositions/pieces/{await PieceAsync(scene, await AuteurAsync(scene, acteur))}",
            async (scene, acteur) => $"/propositions/pieces/{await PieceAsync(scene, await UnAutreAsync(scene, acteur))}"),
    };

    private static Echantillon SurUneProposition(string suite) => new(
        async (scene, acteur) => $"/propositions/{await PropositionAsync(scene, await AuteurAsync(scene, acteur))}{suite}",
        async (scene, acteur) => $"/propositions/{await PropositionAsync(scene, await UnAutreAsync(scene, acteur))}{suite}");

    private static async Task<Acteur> AuteurAsync(ScenePourLaMatrice scene, Acteur acteur) => acteur.Role == Role.Delegue ? acteur : await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre);

    /// <summary>Pour un délégué, un collègue ; pour les autres, un autre département.</summary>
    private static async Task<Acteur> UnAutreAsync(ScenePourLaMatrice scene, Acteur acteur) => acteur.Role == Role.Delegue
        ? await scene.Jeu.UnDelegueAsync(scene.QuartierDUnAutre)
        : await scene.Jeu.UnAgentAsync(Role.Delegue, "Autre", ScenePourLaMatrice.Ailleurs);

    private static Task<Guid> PropositionAsync(ScenePourLaMatrice scene, Acteur auteur) =>
        scene.Jeu.UnePropositionAsync(auteur, c => c with { Destinataire = new(TypeDeDestinataire.Prefet, null), Niveau = NiveauDiffusion.PrefetCabinet });

    private static async Task<Guid> PieceAsync(ScenePourLaMatrice scene, Acteur auteur)
    {
        var id = await PropositionAsync(scene, auteur);
        var prefet = auteur.DepartementCode == ScenePourLaMatrice.Ailleurs
            ? await scene.Jeu.UnAgentAsync(Role.PrefetCabinet, "Ailleurs", ScenePourLaMatrice.Ailleurs)
            : scene.Connectes.Select(c => c.Acteur).Single(a => a.Role == Role.PrefetCabinet);
        Exiger(await scene.Jeu.SuivreAsync(id, ActionSurProposition.Accepter, prefet));
        Exiger(await scene.Jeu.SuivreAsync(id, ActionSurProposition.DireFaite, auteur, piece: new("preuve.pdf", Encoding.ASCII.GetBytes("%PDF-1.7"))));
        return (await scene.Jeu.PropositionAsync(id, auteur))!.Realisation!.PieceId!.Value;
    }

    private static void Exiger(Resultat resultat)
    {
        if (!resultat.EstReussi) throw new InvalidOperationException(resultat.Refus[0].Phrase);
    }
}
