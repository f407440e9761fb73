using Microsoft.EntityFrameworkCore;
using Relais.Application.Socle.Donnees;
using Relais.Metier.Commun;
using Relais.Metier.Missions.Alertes;
using Relais.Tests.Commun.Missions;

namespace Relais.Tests.Commun.Epreuves;

/// <summary>A base ready for alerts: a délégué with an account, a sous-préfète and a cabinet to reach by mail and SMS, a sink and a folder that receive.</summary>
public sealed class SceneDAlertes : IAsyncDisposable
{
    private readonly DirectoryInfo _dossier = Directory.CreateTempSubdirectory("relais-alertes-");

    private SceneDAlertes(Jeu jeu, PuitsSmtp puits) => (Jeu, Puits) = (jeu, puits);

    public Jeu Jeu { get; }

    public PuitsSmtp Puits { get; }

    public Guid Quartier { get; private set; }

    public string Courriel { get; private set; } = "";

    /// <summary>Files of the SMS accepted.</summary>
    public IReadOnlyList<string> Sms => [.. _dossier.EnumerateFiles("*.txt").Select(f => Path.GetFileNameWithoutExtension(f.Name))];

    public Dictionary<string, string?> Reglages => new(Puits.Reglages(), StringComparer.Ordinal) { ["Sms:Dossier"] = _dossier.FullName, ["Envois:Bail"] = "00:00:05" };

    /// <param name="relances">Reminders of a note without acknowledgement, a minute apart.</param>
    /// <param name="apresAcceptation">How long the sink holds its answer once it keeps a mail.</param>
    public static async Task<SceneDAlertes> PreparerAsync(MoteurDeBase moteur, int relances, TimeSpan apresAcceptation = default)
    {
        var scene = new SceneDAlertes(await Jeu.CreerAsync(moteur), PuitsSmtp.Ouvrir(apresAcceptation));
        await scene.SemerAsync(relances);
        return scene;
    }

    public async ValueTask DisposeAsync()
    {
        await Puits.DisposeAsync();
        await Jeu.DisposeAsync();
        _dossier.Delete(recursive: true);
    }

    private async Task SemerAsync(int relances)
    {
        var delegue = await Jeu.UnDelegueEnMissionAsync();
        var sousPrefete = await Jeu.UnAgentAsync(Role.SousPrefet, "Daumas");
        var cabinet = await Jeu.UnAgentAsync(Role.PrefetCabinet, "Estève");
        await Jeu.UnMaillonAsync(1, "Sous-préfète de permanence", "06 39 98 10 01", sousPrefete.AgentId);
        await Jeu.UnMaillonAsync(2, "Cabinet", "06 39 98 10 03", cabinet.AgentId);
        await Jeu.EcrireAsync(Joignable.Par(sousPrefete.AgentId, Telephone.Parse("06 39 98 10 01")), Joignable.Par(cabinet.AgentId, Telephone.Parse("06 39 98 10 03")));
        await Jeu.UneRegleAsync(new() { Libelle = "Cabinet", GraviteAuMoins = 4, Roles = [Role.PrefetCabinet], ParCourriel = true, ParSms = true });
        Quartier = delegue.Quartiers[0];
        await using var donnees = Jeu.Ouvrir();
        (await donnees.Set<Gravite>().SingleAsync(g => g.Niveau == 4)).Regler("Grave", "", 1, relances);
        await donnees.SaveChangesAsync();
        Courriel = await Jeu.UnCompteAsync(delegue.AgentId);
    }
}
