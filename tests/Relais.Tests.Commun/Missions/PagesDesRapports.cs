using Relais.Application.Missions.Rapports;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Tests.Commun.Pages;

namespace Relais.Tests.Commun.Missions;

public sealed class PagesDesRapports : IPagesAVoir
{
    private const string Rapport = "rapports/{id:guid}";

    public IReadOnlyList<PageAVoir> Pages { get; } =
    [
        new("rapports", Role.Delegue),
        new("rapports/suivi", Role.SousPrefet),
        new("rapports/modele", Role.SousPrefet),
        new(Rapport, Role.Delegue, d => ViseAsync(d, ""), "visé"),
        new(Rapport, Role.SousPrefet, d => TransmisAsync(d, ""), "transmis"),
        new(Rapport, Role.SousPrefet, d => ViseAsync(d, ""), "visé"),
        new(Rapport + "/historique", Role.SousPrefet, d => ViseAsync(d, "/historique")),
        new(Rapport + "/impression", Role.SousPrefet, d => ViseAsync(d, "/impression")),
        new(Rapport + "/ecrire/{section:int}", Role.Delegue, d => BrouillonAsync(d, "/ecrire/0"), "l’essentiel"),
        new(Rapport + "/ecrire/{section:int}", Role.Delegue, d => BrouillonAsync(d, "/ecrire/1"), "un quartier"),
        new(Rapport + "/transmettre", Role.Delegue, d => BrouillonAsync(d, "/transmettre")),
        PageAVoir.Sauf(Rapport + "/fichier/{format}", "un fichier"),
    ];

    private static async Task<string> ViseAsync(LaDemonstration demo, string suite) =>
        $"/rapports/{await demo.UnAsync<RapportMensuel>(r => r.AuteurId == demo.Acteur(Role.Delegue).AgentId && r.Etat == EtatRapport.Vise)}{suite}";

    private static async Task<string> TransmisAsync(LaDemonstration demo, string suite) =>
        $"/rapports/{await demo.UnAsync<RapportMensuel>(r => r.Etat == EtatRapport.Transmis)}{suite}";

    /// <summary>Le rapport du mois en cours, que le délégué ouvre s’il ne l’a pas fait.</summary>
    private static async Task<string> BrouillonAsync(LaDemonstration demo, string suite)
    {
        var auteur = demo.Acteur(Role.Delegue);
        var mois = Mois.De(DateOnly.FromDateTime(demo.Jeu.Temps.GetUtcNow().UtcDateTime));
        await demo.Jeu.AvecAsync<OuvrirRapportHandler, Resultat<Guid>>(h => h.ExecuterAsync(new(auteur.AgentId, mois), auteur, CancellationToken.None));
        return $"/rapports/{await demo.UnAsync<RapportMensuel>(r => r.AuteurId == auteur.AgentId && r.Etat == EtatRapport.Brouillon)}{suite}";
    }
}
