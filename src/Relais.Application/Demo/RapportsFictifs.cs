using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Relais.Application.Missions.Habilitations.Contrats;
using Relais.Application.Missions.Rapports;
using Relais.Application.Missions.Rapports.Calendrier;
using Relais.Application.Socle.Donnees;
using Relais.Application.Socle.Envois;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Rapports;
using Relais.Metier.Missions.Rapports.Calendrier;

namespace Relais.Application.Demo;

/// <summary>
/// The reports of the year, written by the real use cases at the day they would have been: eleven months visaed, and
/// last month as a sous-préfète finds it: one visaed, one to read, one sent back, one missing.
/// </summary>
internal sealed class RapportsFictifs(IServiceScopeFactory portees, TempsDeScene temps, PropositionsFictives propositions)
{
    private const int MoisPasses = 11;

    // Ce mois-là, le dernier délégué transmet après la clôture.
    private const int MoisEnRetard = 4;

    private static readonly string[] Essentiels =
    [
        "- Climat contrasté, sans incident grave.\n- L’accès aux soins reste le premier besoin exprimé.\n- Les associations attendent le versement des subventions.\n- Le cadre de vie progresse là où le bailleur est présent.\n- Deux propositions appellent un arbitrage.",
        "- Mois calme dans l’ensemble.\n- Forte demande d’aide aux démarches en ligne.\n- Postes vacants chez plusieurs acteurs de terrain.\n- Belle mobilisation des habitants autour des actions financées.\n- À suivre : la reprise des travaux.",
        "- Tensions en début de soirée sur un secteur, contenues par la médiation.\n- Les pannes d’ascenseur et de chauffage pèsent sur l’ambiance.\n- L’école demande un relais avec les familles.\n- L’insertion donne de bons résultats.\n- Une demande de desserte remonte de nouveau.",
    ];

    public async Task<int> EcrireAsync(EquipeFictive equipe, DateOnly jour, IProgress<double>? avancement, CancellationToken annulation)
    {
        var sousPrefet = equipe.Membres.Single(m => m.Role == Role.SousPrefet).Id;
        var ecrits = 0;
        try
        {
            for (var recul = MoisPasses; recul >= 1; recul--)
            {
                var mois = Mois.De(jour).Plus(-recul);
                await propositions.AvancerJusquAuAsync(mois.DernierJour, annulation);
                foreach (var (delegue, rang) in equipe.Delegues.Select((d, i) => (d.Id, i)))
                {
                    if (recul == 1 && rang == 3) continue;
                    var tardif = recul == MoisEnRetard && rang == 3;
                    if (tardif) await CloreAsync(sousPrefet, mois, "La synthèse part vendredi ; ce rapport sera repris le mois suivant.", annulation);
                    if (recul == 1 && rang == 1) await RappelerAsync(mois, c => c.RappelLe, jour, annulation);
                    Regler(mois, joursApres: tardif ? 15 : 1 + rang);
                    var rapportId = await RedigerAsync(delegue, mois, annulation);
                    ecrits++;
                    Regler(mois, joursApres: tardif ? 17 : 6 + rang);
                    if (recul > 1 || rang == 0) await RepondreAsync(sousPrefet, rapportId, null, annulation);
                    else if (rang == 2) await RepondreAsync(sousPrefet, rapportId, "Précisez, pour chaque besoin de santé, si l’agence régionale a déjà été saisie.", annulation);
                }

                if (recul is > 1 and not MoisEnRetard) await CloreAsync(sousPrefet, mois, "", annulation);
                if (recul == 1) await RappelerAsync(mois, c => c.RelanceLe, jour, annulation);
                avancement?.Report((MoisPasses - recul + 1.0) / MoisPasses);
            }

            await propositions.AvancerJusquAuAsync(jour, annulation);
        }
        finally
        {
            temps.Regler(null);
        }

        return ecrits;
    }

    private void Regler(Mois mois, int joursApres) =>
        temps.Regler(new DateTimeOffset(mois.DernierJour.AddDays(joursApres).ToDateTime(new TimeOnly(16, 30)), TimeSpan.Zero));

    private async Task CloreAsync(Guid sousPrefet, Mois mois, string motif, CancellationToken annulation)
    {
        Regler(mois, joursApres: 12);
        Exiger(await AgirAsync<CloreMoisHandler, Resultat>(sousPrefet, (h, a) => h.ExecuterAsync(new(mois, motif), a, annulation), annulation));
    }

    // The real job, at the day it would have run; it writes only to those who have sent nothing.
    private async Task RappelerAsync(Mois mois, Func<CalendrierDuMois, DateOnly?> quand, DateOnly jour, CancellationToken annulation)
    {
        if (quand(ModeleDeRapport.Usuel(SemerLaDemo.DepartementDeDemo).Calendrier(mois)) is not { } le || le > jour) return;

        temps.Regler(new DateTimeOffset(le.ToDateTime(new TimeOnly(6, 15)), TimeSpan.Zero));
        await using var portee = portees.CreateAsyncScope();
        await portee.ServiceProvider.GetRequiredService<RappelerRapportsJob>().ExecuterAsync(annulation);
        await portee.ServiceProvider.GetRequiredService<Facteur>().FaireSaTourneeAsync(annulation);
    }

    private async Task<Guid> RedigerAsync(Guid delegue, Mois mois, CancellationToken annulation)
    {
        var rapportId = (await AgirAsync<OuvrirRapportHandler, Resultat<Guid>>(delegue, (h, a) => h.ExecuterAsync(new(delegue, mois), a, annulation), annulation)).Valeur;
        Exiger(await AgirAsync<DireRienASignalerHandler, Resultat>(delegue, (h, a) => h.ExecuterAsync(new(rapportId), a, annulation), annulation));
        var (texteId, versionDuTexte) = await EssentielAsync(rapportId, annulation);
        var ecrit = await AgirAsync<EcrireRubriqueHandler, Resultat<RubriqueEnregistree>>(delegue, (h, a) => h.ExecuterAsync(new(rapportId, texteId, versionDuTexte, Essentiels[mois.Numero % Essentiels.Length], false), a, annulation), annulation);
        if (!ecrit.EstReussi) Exiger(Resultat.Refuse(ecrit.Refus));
        var version = await VersionAsync(rapportId, annulation);
        Exiger(await AgirAsync<TransmettreRapportHandler, Resultat>(delegue, (h, a) => h.ExecuterAsync(new(rapportId, version), a, annulation), annulation));
        return rapportId;
    }

    private async Task RepondreAsync(Guid sousPrefet, Guid rapportId, string? motif, CancellationToken annulation)
    {
        var version = await VersionAsync(rapportId, annulation);
        Exiger(await AgirAsync<RepondreAuRapportHandler, Resultat>(sousPrefet, (h, a) => h.ExecuterAsync(new(rapportId, version, motif), a, annulation), annulation));
    }

    private async Task<(Guid TexteId, Guid Version)> EssentielAsync(Guid rapportId, CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        var texte = await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Set<TexteDeRubrique>().SingleAsync(t => t.RapportId == rapportId && t.Code == Rubrique.Essentiel, annulation);
        return (texte.Id, texte.Version);
    }

    private async Task<Guid> VersionAsync(Guid rapportId, CancellationToken annulation)
    {
        await using var portee = portees.CreateAsyncScope();
        return await portee.ServiceProvider.GetRequiredService<DonneesRelais>().Set<RapportMensuel>().Where(r => r.Id == rapportId).Select(r => r.Version).SingleAsync(annulation);
    }

    private async Task<TResultat> AgirAsync<THandler, TResultat>(Guid agentId, Func<THandler, Acteur, Task<TResultat>> acte, CancellationToken annulation)
        where THandler : notnull
    {
        await using var portee = portees.CreateAsyncScope();
        var acteur = await portee.ServiceProvider.GetRequiredService<IActeurs>().TrouverAsync(agentId, annulation);
        return await acte(portee.ServiceProvider.GetRequiredService<THandler>(), acteur!);
    }

    private static void Exiger(Resultat resultat)
    {
        if (!resultat.EstReussi) throw new InvalidOperationException($"La démonstration ne s’écrit plus : {string.Join(" ; ", resultat.Refus.Select(r => r.Phrase))}");
    }
}
