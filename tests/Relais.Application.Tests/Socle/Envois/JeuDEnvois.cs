using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Tests.Commun;

namespace Relais.Application.Tests.Socle.Envois;

/// <summary>Messages for a scene, written by a writer of the tests.</summary>
internal static class JeuDEnvois
{
    public const string Modele = "essai";

    public static Task<Jeu> CreerAsync(MoteurDeBase moteur, IReadOnlyDictionary<string, string?>? reglages = null) =>
        Jeu.CreerAsync(moteur, reglages, s => s.AddScoped<IRedacteur, RedacteurDEssai>());

    public static Task<bool> DeposerAsync(this Jeu jeu, Acteur agent, Guid objet, Canal canal = Canal.Courriel, bool enregistrer = true, int fois = 1) =>
        jeu.AvecAsync<IServiceProvider, bool>(async services =>
        {
            var destinataire = new Destinataire(agent.AgentId, $"{agent.AgentId:n}@exemple.invalid", "+33600000000");
            for (var i = 0; i < fois; i++) services.GetRequiredService<BoiteDEnvoi>().Deposer(destinataire, canal, Modele, objet, "annonce");
            if (enregistrer) await services.GetRequiredService<DonneesRelais>().SaveChangesAsync();
            return true;
        });

    public static Task<int> TourneeAsync(this Jeu jeu) => jeu.AvecAsync<Facteur, int>(f => f.FaireSaTourneeAsync(CancellationToken.None));

    public static Task<IReadOnlyList<Envoi>> PrendreAsync(this Jeu jeu, Canal canal = Canal.Courriel) =>
        jeu.AvecAsync<PriseEnCharge, IReadOnlyList<Envoi>>(p => p.PrendreAsync(canal, 10, CancellationToken.None));
}
