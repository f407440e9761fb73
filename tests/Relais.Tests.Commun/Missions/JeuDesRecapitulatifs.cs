using Relais.Application.Missions.Habilitations.Calendriers;
using Relais.Application.Missions.Habilitations.Recapitulatifs;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Habilitations.Recapitulatifs;

namespace Relais.Tests.Commun.Missions;

/// <summary>Builders of what warns an agent: his rhythm of mails, the private address of his calendar.</summary>
public static class JeuDesRecapitulatifs
{
    public static async Task<string> UneAdresseDeCalendrierAsync(this Jeu jeu, Acteur acteur) =>
        (await jeu.AvecAsync<CreerAdresseDeCalendrierHandler, Resultat<string>>(h => h.ExecuterAsync(new(), acteur, CancellationToken.None))).Valeur;

    public static Task<Resultat<bool>> ChoisirRythmeAsync(this Jeu jeu, Acteur acteur, RythmeDeRecapitulatif rythme) =>
        jeu.AvecAsync<ChoisirRythmeHandler, Resultat<bool>>(h => h.ExecuterAsync(new(rythme), acteur, CancellationToken.None));

    /// <summary>What the job host does every five minutes.</summary>
    public static Task RecapitulerAsync(this Jeu jeu) => jeu.AvecAsync<EnvoyerRecapitulatifsJob, bool>(async j =>
    {
        await j.ExecuterAsync(CancellationToken.None);
        return true;
    });
}
